package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a wiring offers before its owners are there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnconnectedTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_placed", open = true, onError = FailurePolicy.ISOLATE, sticky = true)
      interface OrderPlaced { void place(String order); default boolean isHeard() { return true; } }

      @Event(value = "price_asked", publisher = true)
      interface PriceAsked { long ask(@Fold long price); }

      @Event(value = "orders_asked", publisher = true, onError = FailurePolicy.COLLECT)
      interface OrdersAsked { List<String> ask(String... names); }

      @Event(value = "order_checked", publisher = true)
      interface OrderChecked { boolean check(String order) throws IOException; }

      @Event(value = "clerk_asked", publisher = true)
      interface ClerkAsked { Optional<String> ask(); }

      @Event(value = "rate_asked", publisher = true)
      interface RateAsked { double ask(char currency); }

      final class Desk {
        private final OrderPlaced orders;

        Desk(OrderPlaced orders) { this.orders = orders; }

        @Callback("order_placed")
        void note(String order) {
          if (order.equals("fail")) {
            throw new IllegalStateException("no");
          }
          Trace.add("note " + order);
        }

        @Callback("price_asked")
        long price(long price) { return price + 1; }

        @Callback("orders_asked")
        String list(String... names) { return "order of " + names[0]; }

        @Callback("order_checked")
        boolean check(String order) throws IOException {
          if (order.isEmpty()) {
            throw new IOException("none");
          }
          orders.place(order);
          return false;
        }

        @Callback("clerk_asked")
        static String clerk() { return "Ada"; }

        @Callback("rate_asked")
        double rate(char currency) { return currency / 2.0; }
      }

      @Attachable
      final class Guest {
        @Callback("order_placed")
        void hear(String order) { Trace.add("guest hears " + order); }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring.Unconnected early = ShopWiring.unconnected(new Reports());
      """;

  private final SmallProgram program;

  UnconnectedTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void listenersAndAttachmentsComeBeforeTheOwners() throws Throwable {
    program.expect(
        WIRED
            + """
            Subscription heard = early.orderPlacedListeners().add(order -> Trace.add("hear " + order));
            early.guestAttachments().attach(new Guest());
            OrderPlaced before = early.orderPlaced();
            Trace.attempt(() -> before.place("tea"));
            ShopWiring wiring = early.connect(new Desk(before));
            before.place("tea");
            wiring.orderPlaced().place("fail");
            Trace.add(early.orderPlacedListeners() == wiring.orderPlacedListeners());
            Trace.add(early.guestAttachments() == wiring.guestAttachments());
            wiring.orderPlacedListeners().add(order -> Trace.add("late " + order));
            Trace.ask(() -> wiring.orderChecked().check("cake"));
            Trace.add(heard.isActive() + " " + before.isHeard());
            """,
        "! IllegalStateException: Event 'order_placed' was fired before connect(...) of"
            + " ShopWiring.Unconnected.",
        "note tea",
        "guest hears tea",
        "hear tea",
        "report order_placed Desk.note: no [fail]",
        "guest hears fail",
        "hear fail",
        "true",
        "true",
        "late fail",
        "note cake",
        "guest hears cake",
        "hear cake",
        "late cake",
        "= false",
        "true true");
  }

  @Test
  void frontsAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            early.connect(new Desk(early.orderPlaced()));
            Trace.ask(() -> early.priceAsked().ask(3));
            Trace.ask(() -> early.ordersAsked().ask("Ada", "Bob"));
            Trace.ask(() -> early.orderChecked().check(""));
            Trace.ask(() -> early.clerkAsked().ask());
            Trace.ask(() -> early.rateAsked().ask('d'));
            """,
        "= 4",
        "= [order of Ada]",
        "! IOException: none",
        "= Optional[Ada]",
        "= 50.0");
  }

  @Test
  void publishersAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> PriceAskedPublisher.fire(3));
            ShopWiring wiring = early.connect(new Desk(early.orderPlaced()));
            try (Installation installed = wiring.install()) {
              Trace.add(installed != null);
              Trace.ask(() -> PriceAskedPublisher.fire(3));
              Trace.ask(() -> OrdersAskedPublisher.fire("Ada", "Bob"));
              Trace.ask(() -> OrderCheckedPublisher.fire("tea"));
              Trace.ask(() -> OrderCheckedPublisher.fire(""));
              Trace.ask(() -> ClerkAskedPublisher.fire());
              Trace.ask(() -> RateAskedPublisher.fire('d'));
            }
            """,
        "! IllegalStateException: Event 'price_asked' was fired while no wiring is installed: call"
            + " install() first.",
        "true",
        "= 4",
        "= [order of Ada]",
        "note tea",
        "= false",
        "! IOException: none",
        "= Optional[Ada]",
        "= 50.0");
  }

  @Test
  void runAnswers() throws Throwable {
    program.expect(
        WIRED
            + """
            ShopWiring wiring = early.connect(new Desk(early.orderPlaced()));
            Trace.ask(() -> wiring.run("price_asked", 3));
            Trace.ask(() -> wiring.run("orders_asked", (Object) new String[] {"Ada"}));
            Trace.ask(() -> wiring.run("order_checked", ""));
            Trace.ask(() -> wiring.run("order_placed", "tea"));
            Trace.ask(() -> wiring.run("rate_asked", 'd'));
            """,
        "= 4",
        "= [order of Ada]",
        "! IOException: none",
        "note tea",
        "= null",
        "= 50.0");
  }
}
