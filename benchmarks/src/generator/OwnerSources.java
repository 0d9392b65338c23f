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
    boolean isStatic = name.startsWith("Static");
    String members =
        Text.numbers(
            Text.CALLBACKS_OF_OWNER,
            "",
            callback ->
                callback(
                    isStatic ? "static " : "",
                    callback,
                    events(name, owner * Text.CALLBACKS_OF_OWNER + callback)));
    text.write(
        name + Text.owner(owner),
        """
        import dev.hardwire.Callback;
        import dev.hardwire.benchmarks.peers.Fired;
        import java.util.List;

        final class %1$s%2$s implements Handling {
        %3$s
          @Override
          public long[] counts() {
            return new long[] {%4$s};
          }

          @Override
          public List<Fired> handlers() {
            return List.of(
                %5$s);
          }
        }
        """
            .formatted(
                name,
                Text.owner(owner),
                members,
                Text.numbers(Text.CALLBACKS_OF_OWNER, ", ", "count%d"::formatted),
                Text.numbers(
                    Text.CALLBACKS_OF_OWNER,
                    ",\n        ",
                    callback ->
                        (isStatic ? name + Text.owner(owner) : "this") + "::add" + callback)));
  }

  private String events(String owner, int number) {
    return sorts.stream()
        .filter(sort -> sort.owner().equals(owner) && sort.callbacks() > number)
        .map(sort -> Text.types(", ", type -> '"' + sort.event(type) + '"'))
        .collect(Collectors.joining(",\n    "));
  }

  private static String callback(String modifier, int callback, String events) {
    return """

      private %1$slong count%2$d;

      @Callback({
        %3$s
      })
      %1$svoid add%2$d(long amount) {
        count%2$d += amount;
      }
    """
        .formatted(modifier, callback, events);
  }

  void writeOwners() throws IOException {
    text.write(
        "Owners",
        """
        import dev.hardwire.benchmarks.peers.Counting;
        import dev.hardwire.benchmarks.peers.Fired;
        import java.util.List;
        import java.util.concurrent.Executor;
        import java.util.stream.Stream;

        record Owners(
            %1$s,
            %2$s) {

          static Owners create() {
            return new Owners(
                %3$s,
                %4$s);
          }

          ApplicationWiring wire(Emails emails, Executor executor) {
            return ApplicationWiring.builder()
                %5$s
                %6$s
                .emails(emails)
                .mailExecutor(executor)
                .build();
          }

          List<Counting> all() {
            return List.of(%7$s);
          }

          static List<Counting> allStatic() {
            return List.of(%8$s);
          }

          Fired[] handlers(int callbacks) {
            return Stream.<Handling>of(%7$s)
                .flatMap(owner -> owner.handlers().stream())
                .limit(callbacks)
                .toArray(Fired[]::new);
          }
        }
        """
            .formatted(
                answering(",\n    ", "Answering%1$s answering%1$s"),
                owners(",\n    ", "Counters%1$s counters%1$s"),
                answering(",\n        ", "new Answering%s()"),
                owners(",\n        ", "new Counters%s()"),
                answering("\n        ", ".answering%1$s(answering%1$s)"),
                owners("\n        ", ".counters%1$s(counters%1$s)"),
                owners(", ", "counters%s"),
                owners(", ", "new StaticCounters%s()")));
  }

  private static String owners(String separator, String format) {
    return Text.numbers(Text.OWNERS, separator, owner -> format.formatted(Text.owner(owner)));
  }

  private static String answering(String separator, String format) {
    return Arrays.stream(AnswerMode.byTitle())
        .map(mode -> format.formatted(mode.title()))
        .collect(Collectors.joining(separator));
  }
}
