import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes what two libraries want to be told of each event, in place of looking for annotations. */
final class PeerWiringSources {

  private final Text text;
  private final List<Integer> callbacks;

  PeerWiringSources(Text text, List<Integer> callbacks) {
    this.text = text;
    this.callbacks = callbacks;
  }

  /** Avaje generates a publisher where one is injected. */
  void writePublishers() throws IOException {
    text.write(
        "Publishers",
        """
        import io.avaje.inject.BeanScope;
        import io.avaje.inject.Component;
        import io.avaje.inject.events.Event;
        import java.util.List;

        public final class Publishers {

          private Publishers() {}

          static List<Fired> of(BeanScope scope, int callbacks) {
            return switch (callbacks) {
              %s
              default -> throw new IllegalArgumentException("No publishers: " + callbacks);
            };
          }

          private static <T> Fired fired(Event<T> publisher, T event) {
            return amount -> publisher.fire(event);
          }
        %s}
        """
            .formatted(
                cases("case %1$d -> scope.get(Of%1$d.class).fired;"), each("", this::publishers)));
  }

  private String publishers(int count) {
    return """

      @Component
      public static final class Of%1$d {
        private final List<Fired> fired;

        public Of%1$d(
            %2$s) {
          fired =
              List.of(
                  %3$s);
        }
      }
    """
        .formatted(
            count,
            Text.types(
                ",\n        ", type -> "Event<Events%d.No%d> no%d".formatted(count, type, type)),
            Text.types(
                ",\n              ",
                type -> "fired(no%1$d, new Events%2$d.No%1$d(1))".formatted(type, count)));
  }

  /** Vert.x is handed a method for each address. */
  void writeConsumers() throws IOException {
    text.write(
        "Consumers",
        """
        import io.vertx.core.eventbus.EventBus;
        import java.util.List;
        import java.util.function.Consumer;

        final class Consumers {

          private Consumers() {}

          static void listen(EventBus bus, int callbacks, List<Counting> subscribers) {
            switch (callbacks) {
              %s
              default -> throw new IllegalArgumentException("No consumers: " + callbacks);
            }
          }

          private static <T> void listen(EventBus bus, Class<T> type, Consumer<T> handler) {
            bus.<T>localConsumer(type.getName(), message -> handler.accept(message.body()));
          }
        %s}
        """
            .formatted(
                cases("case %1$d -> listen%1$d(bus, subscribers);"), each("", this::listens)));
  }

  private String listens(int count) {
    int owners = Text.owners(count);
    int here = Math.min(count, Text.CALLBACKS_OF_OWNER);
    return """

      private static void listen%1$d(EventBus bus, List<Counting> subscribers) {
    %2$s  }
    """
            .formatted(
                count,
                Text.numbers(
                    owners,
                    "",
                    "    listen%1$d(bus, (Vertx%2$d.Subscriber%%1$d) subscribers.get(%%1$d));\n"
                            .formatted(count, count)
                        ::formatted))
        + Text.numbers(owners, "", owner -> listensOf(count, owner, here));
  }

  private static String listensOf(int count, int owner, int here) {
    return """

      private static void listen%1$d(EventBus bus, Vertx%1$d.Subscriber%2$d subscriber) {
    %3$s  }
    """
        .formatted(
            count,
            owner,
            Text.types(
                "",
                type ->
                    Text.numbers(
                        here,
                        "",
                        number ->
                            "    listen(bus, Events%1$d.No%2$d.class, subscriber::add%3$dNo%2$d);\n"
                                .formatted(count, type, number))));
  }

  private String cases(String format) {
    return each("\n      ", format::formatted);
  }

  private String each(String separator, IntFunction<String> source) {
    return callbacks.stream().map(source::apply).collect(Collectors.joining(separator));
  }
}
