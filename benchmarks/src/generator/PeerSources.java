import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Writes what other libraries need: a class for each event, and for each library subscribers of its
 * own, so that none carries what another one looks for.
 */
final class PeerSources {

  private static final List<Integer> CALLBACKS = List.of(1, 10, 100);

  private final Text text;

  private PeerSources(Text text) {
    this.text = text;
  }

  public static void main(String[] arguments) throws IOException {
    Text text = Text.in(Path.of(arguments[0]), "dev.hardwire.benchmarks.peers");
    PeerSources peers = new PeerSources(text);
    for (int callbacks : CALLBACKS) {
      peers.writeEvents("Events" + callbacks, "  public record No%d(long amount) {}\n"::formatted);
      peers.writeEvents("Extending" + callbacks, PeerSources::extending);
      for (PeerSort sort : PeerSort.values()) {
        peers.writeSubscribers(sort, callbacks);
      }
    }
    peers.writeChoice();
    PeerWiringSources wirings = new PeerWiringSources(text, CALLBACKS);
    wirings.writePublishers();
    wirings.writeConsumers();
  }

  private static String extending(int type) {
    return """
      public static final class No%1$d extends net.neoforged.bus.api.Event {
        private final long amount;

        No%1$d(long amount) {
          this.amount = amount;
        }

        public long amount() {
          return amount;
        }
      }
    """
        .formatted(type);
  }

  private void writeEvents(String name, IntFunction<String> type) throws IOException {
    text.write(
        name,
        """
        import java.util.List;

        public final class %1$s {

          private %1$s() {}

        %2$s
          static List<Object> all() {
            return List.of(
                %3$s);
          }
        }
        """
            .formatted(
                name, Text.types("\n", type), Text.types(",\n        ", "new No%d(1)"::formatted)));
  }

  private void writeSubscribers(PeerSort sort, int callbacks) throws IOException {
    String name = sort.title() + callbacks;
    int owners = Text.owners(callbacks);
    text.write(
        name,
        """
        import java.util.List;

        public final class %1$s {

          private %1$s() {}
        %2$s
          static Posted posted() {
            return new Posted(
                %3$s.all(),
                List.of(%4$s));
          }
        }
        """
            .formatted(
                name,
                Text.numbers(owners, "", owner -> subscriber(sort, callbacks, owner)),
                sort.events(callbacks),
                Text.numbers(owners, ", ", "Subscriber%d.class"::formatted)));
  }

  private static String subscriber(PeerSort sort, int callbacks, int owner) {
    int here = Math.min(Text.CALLBACKS_OF_OWNER, callbacks - owner * Text.CALLBACKS_OF_OWNER);
    String handler =
        """

            %1$s
            public void add%2$dNo%3$d(%4$s%5$s.No%3$d event) {
              count%2$d += event.amount();
            }
        """;
    return """

      %1$s
      public static class Subscriber%2$d implements Counting {
    %3$s%4$s
        @Override
        public long[] counts() {
          return new long[] {%5$s};
        }
      }
    """
        .formatted(
            sort.onClass,
            owner,
            Text.numbers(here, "", "    private long count%d;\n"::formatted),
            Text.numbers(
                here,
                "",
                number ->
                    Text.types(
                        "",
                        type ->
                            handler.formatted(
                                sort.onMethod,
                                number,
                                type,
                                sort.onParameter,
                                sort.events(callbacks)))),
            Text.numbers(here, ", ", "count%d"::formatted));
  }

  private void writeChoice() throws IOException {
    String method =
        """

          static Posted %s(int callbacks) {
            return switch (callbacks) {
              %s
              default -> throw new IllegalArgumentException("No subscribers: " + callbacks);
            };
          }
        """;
    text.write(
        "Subscribers",
        "final class Subscribers {\n\n  private Subscribers() {}\n"
            + Arrays.stream(PeerSort.values())
                .map(sort -> method.formatted(sort.lower(), cases(sort.title() + "%1$d.posted()")))
                .collect(Collectors.joining())
            + "}\n");
  }

  private static String cases(String format) {
    return CALLBACKS.stream()
        .map(callbacks -> ("case %1$d -> " + format + ";").formatted(callbacks))
        .collect(Collectors.joining("\n      "));
  }
}
