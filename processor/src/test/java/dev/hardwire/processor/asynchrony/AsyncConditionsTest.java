package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Conditions of callbacks whose event answers by a future, and what comes and goes meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsyncConditionsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "quotes_asked", open = true)
      interface QuotesAsked { CompletableFuture<List<String>> ask(String item); }

      @Event(value = "price_asked", onError = FailurePolicy.ISOLATE, open = true)
      interface PriceAsked { CompletableFuture<Integer> ask(@Fold int price); }

      @Event(value = "order_checked", onError = FailurePolicy.COLLECT)
      interface OrderChecked { CompletableFuture<Boolean> check(String order); }

      final class Desks {
        @Callback(value = "quotes_asked", when = "sells")
        static String here() { Trace.add("here"); return "here"; }

        @Callback(value = "quotes_asked", async = true, when = "sells")
        static String there() { Trace.add("there"); return "there"; }

        @Callback(value = "order_checked", async = true, when = "sells")
        static boolean isFine() { return true; }

        static boolean sells(String item) throws IllegalStateException {
          if (item.equals("tar")) {
            throw new IllegalStateException("never sold " + item);
          }
          return item.equals("tea");
        }

        @Callback(value = "price_asked", async = true)
        static int one(int price) { return price + 1; }

        @Callback(value = "price_asked", async = true, order = 1, when = "isEven")
        static int two(int price) { return price * 10; }

        static boolean isEven(int price) {
          if (price > 1000) {
            throw new IllegalStateException("too much: " + price);
          }
          return price % 2 == 0;
        }

        @Callback(value = "price_asked", async = true, order = 2)
        static CompletionStage<Integer> three(int price) {
          return CompletableFuture.completedFuture(price + 5);
        }
      }

      @Attachable
      final class Partner {
        final String name;
        boolean isOpen = true;

        Partner(String name) { this.name = name; }

        @Callback(value = "quotes_asked", async = true, when = "isOpen")
        String quote() { return name; }

        boolean isOpen() { return isOpen; }
      }
      """;

  private static final String WIRED =
      """
      Desk desk = new Desk();
      ShopWiring wiring = ShopWiring.builder().defaultExecutor(desk).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  AsyncConditionsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void conditionThatFailsIsTheCallbacksFailure() throws Throwable {
    program.expect(
        WIRED
            + """
            Futures.tell(wiring.quotesAsked().ask("tar"));
            Futures.tell(wiring.orderChecked().check("tar"));
            CompletableFuture<Integer> price = wiring.priceAsked().ask(1000);
            desk.work();
            Futures.tell(price);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        "! IllegalStateException: never sold tar",
        "! CallbackException: 1 callback of event 'order_checked' failed: Desks.isFine",
        "report price_asked Desks.two: too much: 1001 [1001]",
        "= 1006",
        "[]");
  }

  @Test
  void conditionsAreAskedWhenItIsTheirTurn() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Integer> odd = wiring.priceAsked().ask(2);
            CompletableFuture<Integer> even = wiring.priceAsked().ask(1);
            desk.work();
            Futures.tell(odd);
            Futures.tell(even);
            """,
        "= 8",
        "= 25");
  }

  @Test
  void whereNobodyAppliesTheAnswerIsThere() throws Throwable {
    program.expect(
        WIRED
            + """
            Futures.tell(wiring.quotesAsked().ask("milk"));
            Futures.tell(wiring.orderChecked().check("milk"));
            Trace.add(desk.tasks.size());
            """,
        "= []",
        "= true",
        "0");
  }

  @Test
  void attachedOwnersAreAskedEachForItself() throws Throwable {
    program.expect(
        WIRED
            + """
            Partner ada = new Partner("Ada");
            Partner bob = new Partner("Bob");
            bob.isOpen = false;
            wiring.partnerAttachments().attach(ada);
            wiring.partnerAttachments().attach(bob);
            CompletableFuture<List<String>> first = wiring.quotesAsked().ask("tea");
            bob.isOpen = true;
            wiring.partnerAttachments().detach(ada);
            CompletableFuture<List<String>> second = wiring.quotesAsked().ask("milk");
            desk.work();
            Futures.tell(first);
            Futures.tell(second);
            """,
        "here",
        "there",
        "= [here, there, Ada]",
        "= [Bob]");
  }

  /** A listener that is heard once is used up only by a fire that reaches it. */
  @Test
  void listenerForOnceHearsTheFirstFireThatReachesIt() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.quotesAskedListeners()
                .addOnce(item -> CompletableFuture.completedFuture(List.of("once " + item)));
            Futures.tell(wiring.quotesAsked().ask("tar"));
            Futures.tell(wiring.quotesAsked().ask("milk"));
            Futures.tell(wiring.quotesAsked().ask("milk"));
            """,
        "! IllegalStateException: never sold tar",
        "= [once milk]",
        "= []");
  }

  @Test
  void callbacksMayFireTheirOwnEvent() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.priceAskedListeners().add(price ->
                price > 100
                    ? CompletableFuture.completedFuture(price)
                    : wiring.priceAsked().ask(price * 2));
            CompletableFuture<Integer> price = wiring.priceAsked().ask(10);
            desk.work();
            Futures.tell(price);
            Trace.add(wiring.close(Duration.ofMinutes(1)));
            """,
        // 10 + 1 + 5 = 16, 32 + 1 + 5 = 38, 76 + 1 + 5 = 82, 164 + 1 + 5 = 170
        "= 170",
        "[]");
  }
}
