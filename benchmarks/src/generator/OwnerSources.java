import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the owners of callbacks, and what holds one of each. */
final class OwnerSources {

  private final Text text;
  private final List<EventSort> sorts;

  OwnerSources(Text text, List<EventSort> sorts) {
    this.text = text;
    this.sorts = sorts;
  }

  void writeOwner(String name, int owner) throws IOException {
    String modifier = name.startsWith("Static") ? "static " : "";
    StringBuilder members = new StringBuilder();
    for (int callback = 0; callback < Text.CALLBACKS_OF_OWNER; callback++) {
      int number = owner * Text.CALLBACKS_OF_OWNER + callback;
      String events =
          sorts.stream()
              .filter(sort -> sort.owner().equals(name) && sort.callbacks() > number)
              .map(sort -> Text.types(",\n    ", type -> '"' + sort.event(type) + '"'))
              .collect(Collectors.joining(",\n    "));
      members.append(
          """

            private %slong count%d;

            @Callback({
              %s
            })
            %svoid add%d(long amount) {
              count%d += amount;
            }
          """
              .formatted(modifier, callback, events, modifier, callback, callback));
    }
    text.write(
        name + owner,
        "import dev.hardwire.Callback;\n\n"
            + "final class %s%d implements Counting {\n".formatted(name, owner)
            + members
            + counts());
  }

  private static String counts() {
    return """

      @Override
      public long[] counts() {
        return new long[] {%s};
      }
    }
    """
        .formatted(Text.numbers(Text.CALLBACKS_OF_OWNER, ", ", callback -> "count" + callback));
  }

  void writeOwners() throws IOException {
    text.write(
        "Owners",
        """
        import java.util.List;
        import java.util.concurrent.Executor;

        record Owners(
            %s,
            %s) {

          static Owners create() {
            return new Owners(
                %s,
                %s);
          }

          ApplicationWiring wire(Emails emails, Executor executor) {
            return ApplicationWiring.builder()
                %s
                %s
                .emails(emails)
                .mailExecutor(executor)
                .build();
          }

          List<Counting> all() {
            return List.of(%s);
          }

          static List<Counting> allStatic() {
            return List.of(%s);
          }

          Fired[] handlers() {
            return new Fired[] {
              %s
            };
          }
        }
        """
            .formatted(
                answering(",\n    ", "Answering%1$s answering%1$s"),
                Text.numbers(Text.OWNERS, ",\n    ", "Counters%1$d counters%1$d"::formatted),
                answering(",\n        ", "new Answering%s()"),
                Text.numbers(Text.OWNERS, ",\n        ", "new Counters%d()"::formatted),
                answering("\n        ", ".answering%1$s(answering%1$s)"),
                Text.numbers(Text.OWNERS, "\n        ", ".counters%1$d(counters%1$d)"::formatted),
                Text.numbers(Text.OWNERS, ", ", "counters%d"::formatted),
                Text.numbers(Text.OWNERS, ", ", "new StaticCounters%d()"::formatted),
                Text.methods(
                    Text.OWNERS * Text.CALLBACKS_OF_OWNER, ",\n      ", "counters%d::add%d")));
  }

  private static String answering(String separator, String format) {
    return Arrays.stream(AnswerMode.byTitle())
        .map(mode -> format.formatted(mode.title()))
        .collect(Collectors.joining(separator));
  }
}
