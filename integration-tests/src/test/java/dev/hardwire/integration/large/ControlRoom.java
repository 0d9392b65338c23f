package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A program in which every owner listens to every event, and an event has many parameters: few
 * things, but much to hand on.
 */
final class ControlRoom {

  static final int PANELS = 150;
  static final int ALARMS = 60;

  private static final String APP =
      """
      package control;

      @dev.hardwire.EventWiring
      final class App {
        private App() {}

        @dev.hardwire.Callback({%3$s})
        static void write(
            String room, int level, long time, double heat, double smoke, String sensor,
            String guard, boolean isTest, char code, byte[] picture, float wind, short floor) {
          tally.Tally.add(0);
        }

        public static void main(String[] arguments) {
          AppWiring wiring = AppWiring.create(%4$s);
          for (int i = 0; i < %2$d; i++) {
            wiring.run(
                String.format("alarm_%%02d", i), "room " + i, 1, 2, 3, 4f, "smoke detector", "Ada",
                true, 'a', new byte[0], 5f, (short) 6);
            tally.Tally.expect(%1$d + 1, "callbacks of alarm " + i);
          }
        }
      }
      """;

  private static final String PANEL =
      """
      package control;

      final class Panel%1$03d {
        @dev.hardwire.Callback({%2$s})
        void light(
            Object level, String room, Long time, double smoke, Double heat, Character code,
            Boolean isTest, String guard, Float wind, Short floor) {
          tally.Tally.add(%1$d + 1);
        }
      }
      """;

  private ControlRoom() {}

  /** Writes the program's sources. */
  static List<Path> write(Path folder) {
    String alarms = numbered(ALARMS, "\"alarm_%02d\"");
    List<Path> files = new ArrayList<>();
    String owners = numbered(PANELS, "new Panel%03d()");
    files.add(
        FileTree.write(
            folder.resolve("control/App.java"), APP.formatted(PANELS, ALARMS, alarms, owners)));
    for (int panel = 0; panel < PANELS; panel++) {
      Path file = folder.resolve("control/Panel%03d.java".formatted(panel));
      files.add(FileTree.write(file, PANEL.formatted(panel, alarms)));
    }
    return files;
  }

  private static String numbered(int count, String format) {
    return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(", "));
  }
}
