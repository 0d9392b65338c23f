import java.io.IOException;
import java.util.Locale;

/** Writes events that answer, with an owner of callbacks for each mode, and the same by hand. */
final class AnswerSources {

  private static final String IMPORTS =
      """
      import dev.hardwire.Event;
      import dev.hardwire.Fold;
      import dev.hardwire.benchmarks.peers.Counting;
      import dev.hardwire.benchmarks.peers.Fired;
      import java.util.ArrayList;
      import java.util.Collections;
      import java.util.List;
      import java.util.Optional;

      """;

  private final Text text;

  AnswerSources(Text text) {
    this.text = text;
  }

  void writeOwner(AnswerMode mode) throws IOException {
    String events =
        Text.types(
            ",\n    ", ("\"" + mode.title().toLowerCase(Locale.ROOT) + "_no%d\"")::formatted);
    String callback =
        """

          private long count%1$d;

          @Callback({
            %2$s
          })
          %3$s add%1$d(long amount) {
            count%1$d += amount;
            return %4$s;
          }
        """;
    text.write(
        "Answering" + mode.title(),
        "import dev.hardwire.Callback;\n"
            + "import dev.hardwire.benchmarks.peers.Counting;\n"
            + "import java.util.Optional;\n\n"
            + "final class Answering%s implements Counting {\n".formatted(mode.title())
            + Text.numbers(
                mode.callbacks,
                "",
                number -> callback.formatted(number, events, mode.answer, mode.value))
            + """

              @Override
              public long[] counts() {
                return new long[] {%s};
              }
            }
            """
                .formatted(mode.numbers(", ", "count%d")));
  }

  void writeSort(AnswerMode mode) throws IOException {
    String accessor = mode.title().toLowerCase(Locale.ROOT) + "No";
    text.write(
        mode.title(),
        IMPORTS
            + "final class %s implements Sort {\n".formatted(mode.title())
            + shared(mode)
            + Text.types("", type -> event(mode, type))
            + """

              @Override
              public List<Counting> owners(Owners owners) {
                return List.of(owners.answering%1$s());
              }

              @Override
              public List<Fired> hardwire(ApplicationWiring wiring) {
                return List.of(
                    %2$s);
              }

              @Override
              public List<Fired> byHand(Owners owners) {
                return List.of(
                    %3$s);
              }
            }
            """
                .formatted(
                    mode.title(),
                    Text.types(
                        ",\n        ", type -> "new Asking(wiring." + accessor + type + "())"),
                    Text.types(
                        ",\n        ",
                        type ->
                            "new Asking(new ByHand%d(owners.answering%s()))"
                                .formatted(type, mode.title()))));
  }

  private static String shared(AnswerMode mode) {
    return """

      interface Asked {
        %1$s fire(long amount);
      }

      private static final class Asking implements Fired {
        private final Asked event;
        %1$s answer;

        Asking(Asked event) {
          this.event = event;
        }

        @Override
        public void fire(long amount) {
          answer = event.fire(amount);
        }
      }
    """
        .formatted(mode.result)
        .replace("    Optional<String> answer;", "    Optional<String> answer = Optional.empty();")
        .replace("    List<String> answer;", "    List<String> answer = List.of();");
  }

  private static String event(AnswerMode mode, int type) {
    return """

      @Event("%1$s_no%2$d")
      interface No%2$d extends Asked {
        @Override
        %3$s fire(%4$s);
      }

      private static final class ByHand%2$d implements No%2$d {
        private final Answering%5$s answering;

        ByHand%2$d(Answering%5$s answering) {
          this.answering = answering;
        }

        @Override
        public %3$s fire(long amount) {
    %6$s    }
      }
    """
        .formatted(
            mode.title().toLowerCase(Locale.ROOT),
            type,
            mode.result,
            mode.parameter(),
            mode.title(),
            mode.calls());
  }
}
