import java.io.IOException;

/** Writes what the programs of others need beside events and owners. */
final class PeerSources {

  private final Text text;

  PeerSources(Text text) {
    this.text = text;
  }

  void writeEvents(Program program) throws IOException {
    boolean hasCommonType = program == Program.NEOFORGED;
    String type = hasCommonType ? "net.neoforged.bus.api.Event" : "Object";
    text.write(
        "Events",
        """
        final class Events {

          private Events() {}

          static %1$s[] all() {
            return new %1$s[] {
              %2$s
            };
          }

          static Object[] owners() {
            return new Object[] {
              %3$s
            };
          }
        }
        """
            .formatted(
                type,
                Text.events(",\n      ", "new No%d(1)"),
                Text.owners(",\n      ", "new Counters%d()")));
  }

  /** avaje has a publisher for each event, to be injected. */
  void writePublishers() throws IOException {
    text.write(
        "Publishers",
        """
        import io.avaje.inject.events.Event;

        @io.avaje.inject.Component
        public class Publishers {

          %s

          public Publishers(
              %s) {
            %s
          }

          void fire() {
            %s
          }
        }
        """
            .formatted(
                Text.events("\n  ", "private final Event<No%1$d> no%1$d;"),
                Text.events(",\n      ", "Event<No%1$d> no%1$d"),
                Text.events("\n    ", "this.no%1$d = no%1$d;"),
                Text.events("\n    ", "no%1$d.fire(new No%1$d(1));")));
  }

  /** An event of Vert.x is an address, and what it takes with it. */
  void writeConsumers() throws IOException {
    StringBuilder consumers = new StringBuilder();
    for (int event = 0; event < Text.EVENTS; event++) {
      for (int callback = 0; callback < Text.CALLBACKS; callback++) {
        consumers.append(
            """
                bus.<Long>localConsumer(
                    "no_%1$d",
                    message -> {
                      counters%2$d.addNo%1$d(message.body());
                      seen.countDown();
                    });
            """
                .formatted(event, Text.owner(event, callback)));
      }
    }
    text.write(
        "Events",
        """
        import io.vertx.core.eventbus.EventBus;
        import java.util.concurrent.CountDownLatch;

        final class Events {

          static final int CALLS = %1$d;

          private Events() {}

          static void listen(EventBus bus, CountDownLatch seen) {
            %2$s
        %3$s  }

          static void fire(EventBus bus) {
            %4$s
          }
        }
        """
            .formatted(
                Text.EVENTS * Text.CALLBACKS,
                Text.owners("\n    ", "Counters%1$d counters%1$d = new Counters%1$d();"),
                consumers,
                Text.events("\n    ", "bus.publish(\"no_%d\", 1L);")));
  }
}
