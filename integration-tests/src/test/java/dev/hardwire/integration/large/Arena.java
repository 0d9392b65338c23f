package dev.hardwire.integration.large;

import dev.hardwire.integration.tools.FileTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program whose large events do more than run callbacks: one collects failures, another gathers
 * answers of attached owners under conditions.
 */
final class Arena {

  static final int GUARDS = 3_000;
  static final int SEATS = 2_000;

  private static final int CALLBACKS_OF_A_CLASS = 50;

  private static final String APP =
      """
      package arena;

      import dev.hardwire.Event;
      import dev.hardwire.EventWiring;
      import dev.hardwire.FailurePolicy;
      import dev.hardwire.runtime.CallbackException;
      import java.util.List;
      import java.util.Optional;

      @EventWiring
      final class App {
        private App() {}

        @Event(value = "alarm_raised", onError = FailurePolicy.COLLECT)
        interface AlarmRaised {
          void raise(String place, int level) throws Exception;
        }

        @Event(value = "seats_asked", onError = FailurePolicy.EVICT, evictAfter = 1)
        interface SeatsAsked {
          List<Long> ask(int row, Object guest);
        }

        @Event("seat_asked")
        interface SeatAsked {
          Optional<Number> ask(int wanted);
        }

        public static void main(String[] arguments) throws Exception {
          AppWiring wiring = AppWiring.create();
          wiring.alarmRaised().raise("gate", 1);
          tally.Tally.expect(%1$d, "guards");
          try {
            wiring.alarmRaised().raise("gate", 0);
          } catch (CallbackException e) {
            System.out.println(e.failures().size() + " failures");
          }
          tally.Tally.expect(%1$d, "guards who fail");
      %3$s
          List<Long> free = wiring.seatsAsked().ask(1, "Ada");
          free.forEach(seat -> tally.Tally.add(seat.intValue()));
          tally.Tally.expect(%2$d, "answers");
          System.out.println(wiring.seatsAsked().ask(2, "Ada").size() + " answers in row 2");
          System.out.println(wiring.seatAsked().ask(%2$d - 1));
          System.out.println(wiring.seatAsked().ask(%2$d));
        }
      }
      """;

  private static final String GUARD =
      """

        @dev.hardwire.Callback(value = "alarm_raised", order = %1$d)
        static void hear%2$02d(int level, String place) {
          tally.Tally.add(%1$d);
          if (level == 0) {
            throw new IllegalStateException(place);
          }
        }
      """;

  private static final String SEAT =
      """

        @dev.hardwire.Callback(value = "seats_asked", order = %1$d, when = "isOpen")
        long seat%2$02d() {
          return %1$d;
        }

        @dev.hardwire.Callback(value = "seat_asked", order = %1$d)
        java.util.Optional<Integer> wanted%2$02d(int wanted) {
          return wanted == %1$d ? java.util.Optional.of(wanted) : java.util.Optional.empty();
        }
      """;

  private static final String IS_OPEN =
      """

        boolean isOpen(int row) {
          return row == 1;
        }
      """;

  private Arena() {}

  /** Writes the program's sources. */
  static List<Path> write(Path folder) {
    List<Path> files = new ArrayList<>();
    for (int post = 0; post < GUARDS / CALLBACKS_OF_A_CLASS; post++) {
      String name = "Post%02d".formatted(post);
      files.add(write(folder, name, callbacks("final class " + name, GUARD, post) + "}\n"));
    }
    StringBuilder attaching = new StringBuilder();
    for (int block = 0; block < SEATS / CALLBACKS_OF_A_CLASS; block++) {
      String name = "Block%02d".formatted(block);
      String head = "@dev.hardwire.Attachable\nfinal class " + name;
      files.add(write(folder, name, callbacks(head, SEAT, block) + IS_OPEN + "}\n"));
      attaching.append(
          "    wiring.block%1$02dAttachments().attach(new Block%1$02d());\n".formatted(block));
    }
    files.add(
        FileTree.write(folder.resolve("arena/App.java"), APP.formatted(GUARDS, SEATS, attaching)));
    return files;
  }

  private static Path write(Path folder, String name, String declaration) {
    return FileTree.write(
        folder.resolve("arena/" + name + ".java"), "package arena;\n\n" + declaration);
  }

  private static String callbacks(String head, String callback, int place) {
    StringBuilder source = new StringBuilder(head).append(" {\n");
    for (int i = 0; i < CALLBACKS_OF_A_CLASS; i++) {
      source.append(callback.formatted(place * CALLBACKS_OF_A_CLASS + i, i));
    }
    return source.toString();
  }
}
