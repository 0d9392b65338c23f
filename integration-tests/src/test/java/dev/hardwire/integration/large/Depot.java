package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A module with many contracts, publishers and callbacks that its index has to reach, and an
 * application with many instance owners.
 */
final class Depot {

  static final int BAYS = 600;
  static final int ROUNDS = 3_000;
  static final int GATES = 1_000;
  static final int CALLBACKS_OF_A_GATE = 5;

  private static final int BAYS_OF_A_HALL = 100;
  private static final int ROUNDS_OF_A_GUARD = 50;

  private static final String MODULE =
      """
      package depot;

      @dev.hardwire.CallbackModule
      public interface DepotModule {}
      """;

  private static final String ROUND_MADE =
      """
      package depot;

      @dev.hardwire.Event("round_made")
      public interface RoundMade {
        void fire(String guard, long started, double length);
      }
      """;

  private static final String CONTRACT =
      """

        @dev.hardwire.Event(value = "bay_%1$03d_opened", publisher = true)
        public interface Bay%1$03dOpened {
          void fire(int bay, long tons);
        }
      """;

  private static final String ROUND =
      """

        @dev.hardwire.Callback("round_made")
        static void round%2$02d(double length, long started) {
          tally.Tally.add(%1$d);
        }
      """;

  private static final String APP =
      """
      package gates;

      import depot.*;

      @dev.hardwire.EventWiring(DepotModule.class)
      final class App {
        private App() {}

        public static void main(String[] arguments) {
          AppWiring wiring = owners().build();
          wiring.roundMade().fire("Ada", 1L, 2.5);
          tally.Tally.expect(%1$d, "callbacks of owners and others");

          AppWiring.Unconnected later = AppWiring.unconnected();
          later.connect(owners());
          later.roundMade().fire("Ada", 1L, 2.5);
          tally.Tally.expect(%1$d, "callbacks after connecting");

          for (int i = 0; i < %2$d; i++) {
            wiring.run(String.format("bay_%%03d_opened", i), i, 7);
          }
          tally.Tally.expect(%2$d, "events by name");

          dev.hardwire.runtime.Installation installation = wiring.install();
      %3$s    installation.close();
          tally.Tally.expect(%2$d, "events by publishers");
        }

      %4$s}
      """;

  private static final String GATE =
      """

        static final class Gate%1$03d {
      %2$s  }
      """;

  private static final String GUARDED =
      """
          @dev.hardwire.Callback("round_made")
          void guard%2$d(String guard, double length) {
            tally.Tally.add(%1$d);
          }

      """;

  private static final String OPENED =
      """
          @dev.hardwire.Callback("bay_%1$03d_opened")
          void open(long tons) {
            tally.Tally.add(%1$d);
          }
      """;

  private Depot() {}

  /** Writes the sources of the module. */
  static List<Path> writeModule(Path folder) {
    List<Path> files = new ArrayList<>();
    files.add(FileTree.write(folder.resolve("depot/DepotModule.java"), MODULE));
    files.add(FileTree.write(folder.resolve("depot/RoundMade.java"), ROUND_MADE));
    for (int hall = 0; hall < BAYS / BAYS_OF_A_HALL; hall++) {
      files.add(write(folder, "depot", "Hall%02d".formatted(hall), bays(hall)));
    }
    for (int guard = 0; guard < ROUNDS / ROUNDS_OF_A_GUARD; guard++) {
      files.add(write(folder, "depot", "Guard%02d".formatted(guard), rounds(guard)));
    }
    return files;
  }

  /** Writes the sources of the application. */
  static List<Path> writeApplication(Path folder) {
    List<Path> files = new ArrayList<>();
    String app = APP.formatted(ROUNDS + GATES * CALLBACKS_OF_A_GATE, BAYS, fires(), owners());
    files.add(FileTree.write(folder.resolve("gates/App.java"), app));
    for (int gate = 0; gate < GATES; gate += 100) {
      files.add(write(folder, "gates", "Wall%02d".formatted(gate / 100), gates(gate, gate + 100)));
    }
    return files;
  }

  private static Path write(Path folder, String packageName, String className, String members) {
    String modifiers = packageName.equals("depot") ? "public final" : "final";
    String source =
        "package %s;\n\n%s class %s {\n  private %3$s() {}\n%s}\n"
            .formatted(packageName, modifiers, className, members);
    return FileTree.write(folder.resolve(packageName).resolve(className + ".java"), source);
  }

  private static String bays(int hall) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < BAYS_OF_A_HALL; i++) {
      members.append(CONTRACT.formatted(hall * BAYS_OF_A_HALL + i));
    }
    return members.toString();
  }

  private static String rounds(int guard) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < ROUNDS_OF_A_GUARD; i++) {
      members.append(ROUND.formatted(guard * ROUNDS_OF_A_GUARD + i, i));
    }
    return members.toString();
  }

  private static String gates(int from, int to) {
    StringBuilder members = new StringBuilder();
    for (int gate = from; gate < to; gate++) {
      StringBuilder callbacks = new StringBuilder();
      for (int i = 0; i < CALLBACKS_OF_A_GATE; i++) {
        callbacks.append(GUARDED.formatted(ROUNDS + gate * CALLBACKS_OF_A_GATE + i, i));
      }
      if (gate < BAYS) {
        callbacks.append(OPENED.formatted(gate));
      }
      members.append(GATE.formatted(gate, callbacks));
    }
    return members.toString();
  }

  /** All steps of the builder, in pieces: a compiler's stack does not hold a thousand calls. */
  private static String owners() {
    StringBuilder method = new StringBuilder("  private static App_Builder5.Ready owners() {\n");
    String last = "AppWiring.builder()";
    for (int gate = 0; gate < GATES; gate++) {
      String step = last + ".gate%1$03d(new Wall%2$02d.Gate%1$03d())".formatted(gate, gate / 100);
      last = "gate%03d".formatted(gate);
      String start = gate == GATES - 1 ? "return " : "var " + last + " = ";
      method.append("    ").append(start).append(step).append(";\n");
    }
    return method.append("  }\n").toString();
  }

  private static String fires() {
    StringBuilder fires = new StringBuilder();
    for (int bay = 0; bay < BAYS; bay++) {
      fires.append(
          "    Hall%02d_Bay%03dOpenedPublisher.fire(%2$d, 7L);\n"
              .formatted(bay / BAYS_OF_A_HALL, bay));
    }
    return fires.toString();
  }
}
