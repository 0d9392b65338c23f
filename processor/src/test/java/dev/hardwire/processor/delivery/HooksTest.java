package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a wiring has called around its callbacks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HooksTest {

  private static final String SOURCE =
      """
      @EventWiring(around = Tracing.class)
      final class Shop {}

      final class Tracing implements Around<String> {
        String failsBefore = "";
        String failsAfter = "";
        String failsFailed = "";

        @Override
        public String before(String event, String callback) {
          Trace.add("> " + callback);
          if (callback.equals(failsBefore)) {
            throw new IllegalStateException("before " + callback);
          }
          return event + "/" + callback;
        }

        @Override
        public void after(String event, String callback, String token) {
          Trace.add("< " + token);
          if (callback.equals(failsAfter)) {
            throw new IllegalStateException("after " + callback);
          }
        }

        @Override
        public void failed(String event, String callback, String token, Throwable failure) {
          Trace.add("x " + token + " " + failure.getMessage());
          if (callback.equals(failsFailed)) {
            throw new IllegalStateException("failed " + callback);
          }
        }
      }

      @Event(value = "order_placed", open = true)
      interface OrderPlaced { void place(String order) throws IOException; }

      @Event(value = "order_checked", open = true, onError = FailurePolicy.COLLECT)
      interface OrderChecked { boolean check(String order); }

      @Event(value = "quotes_asked", open = true, onError = FailurePolicy.ISOLATE)
      interface QuotesAsked { List<String> ask(String order); }

      @Event(value = "clerk_asked", open = true, onError = FailurePolicy.EVICT, evictAfter = 1)
      interface ClerkAsked { Optional<String> ask(String order); }

      @Event(value = "price_asked", onError = FailurePolicy.ISOLATE)
      interface PriceAsked { int price(@Fold int price); }

      @Event("rate_asked")
      interface RateAsked { double rate(String order); }

      @Event("name_asked")
      interface NameAsked { String name(String order); }

      @Event(value = "level_changed", sticky = true, open = true)
      interface LevelChanged { void change(int level); }

      final class Desk {
        @Callback("order_placed")
        static void note(String order) throws IOException {
          if (order.equals("lost")) {
            throw new IOException("lost it");
          }
        }

        @Callback("order_checked")
        boolean check(String order) { return !order.equals("bad"); }

        @Callback(value = "quotes_asked", when = "isAsked")
        static String quote(String order) { return "quote " + order; }

        static boolean isAsked(String order) {
          Trace.add("asked?");
          if (order.equals("fail")) {
            throw new IllegalStateException("unasked");
          }
          return !order.equals("none");
        }

        @Callback("price_asked")
        static int tax(int price) { return price + 1; }

        @Callback("rate_asked")
        static double rate(String order) { return 1.5; }

        @Callback("name_asked")
        static String name(String order) { return order.equals("null") ? null : order; }
      }

      @Attachable
      final class Clerk {
        @Callback("clerk_asked")
        Optional<String> answer(String order) { return Optional.of(order).filter("tea"::equals); }

        @Callback("level_changed")
        void hear(int level) { Trace.add("level " + level); }

        @Override
        public String toString() { return "clerk"; }
      }
      """;

  private static final String WIRED =
      """
      Tracing tracing = new Tracing();
      ShopWiring wiring =
          ShopWiring.builder().desk(new Desk()).tracing(tracing).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  HooksTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void hooksAreCalledAroundCallbacksAndListeners() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlacedListeners().add(order -> Trace.add("hear " + order));
            wiring.orderPlaced().place("tea");
            """,
        "> Desk.note",
        "< order_placed/Desk.note",
        "> listener",
        "hear tea",
        "< order_placed/listener");
  }

  @Test
  void failuresAreToldInsteadOfEnds() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsFailed = "listener";
            Trace.attempt(() -> wiring.orderPlaced().place("lost"));
            wiring.orderPlacedListeners().add(order -> { throw new IOException("deaf"); });
            Trace.attempt(() -> wiring.orderPlaced().place("tea"));
            """,
        "> Desk.note",
        "x order_placed/Desk.note lost it",
        "! IOException: lost it",
        "> Desk.note",
        "< order_placed/Desk.note",
        "> listener",
        "x order_placed/listener deaf",
        "! IOException: deaf + failed listener");
  }

  @Test
  void failureBeforeKeepsTheCallbackFromRunning() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsBefore = "Desk.note";
            Trace.attempt(() -> wiring.orderPlaced().place("tea"));
            tracing.failsBefore = "Desk.quote";
            Trace.ask(() -> wiring.quotesAsked().ask("tea"));
            """,
        "> Desk.note",
        "! IllegalStateException: before Desk.note",
        "asked?",
        "> Desk.quote",
        "report quotes_asked Desk.quote: before Desk.quote [tea]",
        "= []");
  }

  @Test
  void failureAfterIsTheCallbacks() throws Throwable {
    program.expect(
        WIRED
            + """
            tracing.failsAfter = "Desk.check";
            Trace.ask(() -> wiring.orderChecked().check("bad"));
            tracing.failsAfter = "Desk.tax";
            Trace.ask(() -> wiring.priceAsked().price(1));
            tracing.failsAfter = "Clerk.answer";
            wiring.clerkAttachments().attach(new Clerk());
            Trace.ask(() -> wiring.clerkAsked().ask("tea"));
            Trace.add(wiring.clerkAttachments().size());
            tracing.failsAfter = "listener";
            wiring.quotesAskedListeners().add(order -> List.of("from listener"));
            Trace.ask(() -> wiring.quotesAsked().ask("tea"));
            """,
        "> Desk.check",
        "< order_checked/Desk.check",
        "! CallbackException: 1 callback of event 'order_checked' failed: Desk.check",
        "> Desk.tax",
        "< price_asked/Desk.tax",
        "report price_asked Desk.tax: after Desk.tax [1]",
        "= 1",
        "> Clerk.answer",
        "< clerk_asked/Clerk.answer",
        "report clerk_asked Clerk.answer: after Clerk.answer [tea] of clerk evicted",
        "= Optional.empty",
        "0",
        "asked?",
        "> Desk.quote",
        "< quotes_asked/Desk.quote",
        "> listener",
        "< quotes_asked/listener",
        "report quotes_asked listener: after listener [tea]",
        "= [quote tea]");
  }

  @Test
  void conditionsAreNotSurrounded() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.quotesAsked().ask("none"));
            Trace.ask(() -> wiring.quotesAsked().ask("fail"));
            """,
        "asked?",
        "= []",
        "asked?",
        "report quotes_asked Desk.quote: unasked [fail]",
        "= []");
  }

  @Test
  void nullAnswerIsAFailure() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.nameAsked().name("null"));
            Trace.ask(() -> wiring.nameAsked().name("tea"));
            Trace.ask(() -> wiring.rateAsked().rate("tea"));
            """,
        "> Desk.name",
        "x name_asked/Desk.name Desk.name answered null to event 'name_asked'",
        "! NullPointerException: Desk.name answered null to event 'name_asked'",
        "> Desk.name",
        "< name_asked/Desk.name",
        "= tea",
        "> Desk.rate",
        "< rate_asked/Desk.rate",
        "= 1.5");
  }

  @Test
  void settledMattersAreSettledAfterTheHook() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.clerkAttachments().attach(new Clerk());
            wiring.clerkAskedListeners().add(order -> Optional.of("listener"));
            Trace.ask(() -> wiring.clerkAsked().ask("tea"));
            Trace.ask(() -> wiring.clerkAsked().ask("cake"));
            """,
        "> Clerk.answer",
        "< clerk_asked/Clerk.answer",
        "= Optional[tea]",
        "> Clerk.answer",
        "< clerk_asked/Clerk.answer",
        "> listener",
        "< clerk_asked/listener",
        "= Optional[listener]");
  }

  @Test
  void handOversAreSurrounded() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(1);
            wiring.levelChangedListeners().add(level -> Trace.add("hear " + level));
            wiring.clerkAttachments().attach(new Clerk());
            tracing.failsBefore = "listener";
            Trace.attempt(() -> wiring.levelChangedListeners().add(level -> {}));
            """,
        "> listener",
        "hear 1",
        "< level_changed/listener",
        "> Clerk.hear",
        "level 1",
        "< level_changed/Clerk.hear",
        "> listener",
        "! IllegalStateException: before listener");
  }

  @Test
  void createTakesTheHooksLast() throws Throwable {
    program.expect(
        WIRED
            + """
            ShopWiring other = ShopWiring.create(new Desk(), tracing);
            Trace.ask(() -> other.run("rate_asked", "tea"));
            ShopWiring.Unconnected early = ShopWiring.unconnected();
            early.connect(new Desk(), tracing);
            Trace.ask(() -> early.rateAsked().rate("tea"));
            """,
        "> Desk.rate",
        "< rate_asked/Desk.rate",
        "= 1.5",
        "> Desk.rate",
        "< rate_asked/Desk.rate",
        "= 1.5");
  }
}
