package dev.hardwire.processor.asynchrony;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What events answer by futures: of all kinds, by callbacks of all kinds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuturesTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_placed", open = true)
      interface OrderPlaced { CompletableFuture<Void> place(String order); }

      @Event(value = "quotes_asked", open = true)
      interface QuotesAsked { CompletableFuture<List<Number>> ask(@Sender String item); }

      @Event(value = "coupon_asked", open = true)
      interface CouponAsked { CompletableFuture<Optional<Number>> ask(String customer); }

      @Event(value = "order_checked", open = true)
      interface OrderChecked { CompletableFuture<Boolean> check(String order); }

      @Event(value = "price_asked", open = true)
      interface PriceAsked { CompletableFuture<Long> price(String customer, @Fold long cents); }

      @Event("rate_asked")
      interface RateAsked { CompletableFuture<Double> rate(String currency) throws IOException; }

      @Event("name_asked")
      interface NameAsked { CompletableFuture<List<String>> names(int count); }

      @Event("total_asked")
      interface TotalAsked { CompletableFuture<Integer> total(); }

      final class Stages {
        static final Map<String, CompletableFuture<Object>> MADE = new TreeMap<>();

        private Stages() {}

        @SuppressWarnings("unchecked")
        static <T> CompletableFuture<T> make(String name) {
          Trace.add("start " + name);
          CompletableFuture<T> stage = new CompletableFuture<>();
          MADE.put(name, (CompletableFuture<Object>) stage);
          return stage;
        }
      }

      final class Plain {
        @Callback({"order_placed", "quotes_asked"})
        static int number(EventInfo info) { Trace.add("plain " + info.event()); return 1; }

        @Callback("coupon_asked")
        static Optional<Integer> coupon(String customer) {
          Trace.add("plain coupon");
          return Optional.of(1).filter(c -> customer.equals("Ada"));
        }

        @Callback("order_checked")
        boolean isFine(String order) { Trace.add("plain check"); return !order.equals("bad"); }

        @Callback("price_asked")
        static long taxed(long cents) { Trace.add("plain price"); return cents + 1; }
      }

      final class Remote {
        @Callback("order_placed")
        static CompletionStage<String> ship() { return Stages.make("ship"); }

        @Callback("quotes_asked")
        CompletableFuture<Long> quote(String item) { return Stages.make("quote " + item); }

        @Callback("coupon_asked")
        CompletionStage<? extends Optional<? extends Number>> coupon() { return Stages.make("coupon"); }

        @Callback(value = "coupon_asked", when = "isLucky")
        CompletionStage<Integer> gift() { return Stages.make("gift"); }

        static boolean isLucky(String customer) { return customer.equals("Bob"); }

        @Callback("order_checked")
        static CompletionStage<Boolean> check() { return Stages.make("check"); }

        @Callback("price_asked")
        static CompletableFuture<Long> price(long cents) { return Stages.make("price of " + cents); }

        @Callback("rate_asked")
        CompletionStage<Double> rate(String currency) throws IOException {
          if (currency.isEmpty()) {
            throw new IOException("no currency");
          }
          return Stages.make("rate");
        }
      }

      final class Warehouse {
        @Callback(value = "order_placed", executor = "desk")
        void pack(String order) { Trace.add("pack " + order); }

        @Callback(value = "quotes_asked", executor = "desk", when = "sells")
        static double quote(String item) { Trace.add("quote " + item); return 2.5; }

        static boolean sells(String item) { Trace.add("sells?"); return item.equals("tea"); }

        @Callback(value = "coupon_asked", executor = "desk")
        static CompletionStage<Optional<Long>> coupon() { return Stages.make("desk coupon"); }

        @Callback(value = "order_checked", executor = "desk")
        boolean isThere() { Trace.add("is there"); return true; }

        @Callback(value = "price_asked", executor = "desk", when = "isDear")
        static CompletionStage<Long> discounted(String customer, long cents) {
          Trace.add(customer + " pays less than " + cents);
          return CompletableFuture.completedFuture(cents - 100);
        }

        static boolean isDear(long cents) { Trace.add(cents + " is dear?"); return cents > 1000; }

        @Callback(value = "name_asked", executor = "desk")
        static String one() { return "one"; }

        @Callback(value = "total_asked", executor = "desk")
        static int total() { return 42; }
      }

      @Attachable
      final class Partner {
        final int price;

        Partner(int price) { this.price = price; }

        @Callback(value = "quotes_asked", async = true)
        int quote() { Trace.add("partner " + price); return price; }

        @Callback("order_checked")
        boolean agrees() { Trace.add("partner checks"); return price != 13; }

        @Callback("price_asked")
        CompletionStage<Long> price(long cents) {
          return CompletableFuture.completedFuture(cents + price);
        }
      }
      """;

  private static final String WIRED =
      """
      Desk desk = new Desk();
      ShopWiring wiring =
          ShopWiring.builder().plain(new Plain()).remote(new Remote()).warehouse(new Warehouse())
              .deskExecutor(desk).defaultExecutor(desk).build();
      """;

  private final SmallProgram program;

  FuturesTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void callbacksRunTogetherAndTheFutureCompletesWithTheLast() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Void> placed = wiring.orderPlaced().place("tea");
            Futures.tell(placed);
            Stages.MADE.get("ship").complete("ignored");
            Futures.tell(placed);
            desk.work();
            Futures.tell(placed);
            """,
        "plain order_placed",
        "start ship",
        "pending",
        "pending",
        "pack tea",
        "= null");
  }

  @Test
  void answersAreListedInTheOrderOfCallbacks() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.partnerAttachments().attach(new Partner(7));
            wiring.partnerAttachments().attach(new Partner(8));
            CompletableFuture<List<Number>> later = new CompletableFuture<>();
            wiring.quotesAskedListeners().add(item -> later);
            wiring.quotesAskedListeners()
                .add(item -> CompletableFuture.completedFuture(List.of(20, 21)));
            wiring.quotesAskedListeners().addFor("cake", item -> { throw new AssertionError(); });
            CompletableFuture<List<Number>> quotes = wiring.quotesAsked().ask("tea");
            later.complete(List.of(10, 11));
            desk.work();
            Futures.tell(quotes);
            Stages.MADE.get("quote tea").complete(2L);
            Futures.tell(quotes);
            Trace.attempt(() -> quotes.join().add(3));
            """,
        "plain quotes_asked",
        "start quote tea",
        "sells?",
        "partner 7",
        "partner 8",
        "quote tea",
        "pending",
        "= [1, 7, 8, 2, 2.5, 10, 11, 20, 21]",
        "! UnsupportedOperationException: null");
  }

  @Test
  void whoDoesNotApplyHasNoPart() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<List<Number>> quotes = wiring.quotesAsked().ask("cake");
            Trace.add(desk.tasks.size());
            Stages.MADE.get("quote cake").complete(2L);
            Futures.tell(quotes);
            """,
        "plain quotes_asked",
        "start quote cake",
        "sells?",
        "0",
        "= [1, 2]");
  }

  @Test
  void firstPresentAnswerSettlesTheMatter() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.couponAskedListeners().add(c -> {
              Trace.add("hear");
              return CompletableFuture.completedFuture(Optional.of(99));
            });
            Futures.tell(wiring.couponAsked().ask("Ada"));
            CompletableFuture<Optional<Number>> bobs = wiring.couponAsked().ask("Bob");
            Stages.MADE.get("coupon").complete(Optional.empty());
            Futures.tell(bobs);
            Stages.MADE.get("gift").complete(5);
            Futures.tell(bobs);
            CompletableFuture<Optional<Number>> eves = wiring.couponAsked().ask("Eve");
            Stages.MADE.get("coupon").complete(Optional.empty());
            desk.work();
            Stages.MADE.get("desk coupon").complete(Optional.empty());
            Futures.tell(eves);
            """,
        "plain coupon",
        "= Optional[1]",
        "plain coupon",
        "start coupon",
        "start gift",
        "pending",
        "= Optional[5]",
        "plain coupon",
        "start coupon",
        "start desk coupon",
        "hear",
        "= Optional[99]");
  }

  @Test
  void firstFalseSettlesTheMatter() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderCheckedListeners().add(o -> CompletableFuture.completedFuture(true));
            Futures.tell(wiring.orderChecked().check("bad"));
            wiring.partnerAttachments().attach(new Partner(1));
            CompletableFuture<Boolean> checked = wiring.orderChecked().check("tea");
            Stages.MADE.get("check").complete(true);
            Futures.tell(checked);
            desk.work();
            Futures.tell(checked);
            wiring.partnerAttachments().attach(new Partner(13));
            Futures.tell(wiring.orderChecked().check("cake"));
            """,
        "plain check",
        "= false",
        "partner checks",
        "plain check",
        "start check",
        "pending",
        "is there",
        "= true",
        "partner checks",
        "partner checks",
        "= false");
  }

  @Test
  void eachAnswerIsTheNextOnesArgument() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.partnerAttachments().attach(new Partner(10));
            wiring.partnerAttachments().attach(new Partner(20));
            wiring.priceAskedListeners()
                .add((customer, cents) -> CompletableFuture.completedFuture(-cents));
            CompletableFuture<Long> price = wiring.priceAsked().price("Ada", 2000);
            Stages.MADE.get("price of 2031").complete(5000L);
            desk.work();
            Futures.tell(price);
            CompletableFuture<Long> low = wiring.priceAsked().price("Bob", 2);
            Stages.MADE.get("price of 33").complete(3L);
            Futures.tell(low);
            """,
        "plain price",
        "start price of 2031",
        "5000 is dear?",
        "Ada pays less than 5000",
        "= -4900",
        "plain price",
        "start price of 33",
        "3 is dear?",
        "= -3");
  }

  @Test
  void theOneAnswerIsTheEvents() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Double> rate = wiring.rateAsked().rate("EUR");
            Futures.tell(rate);
            Stages.MADE.get("rate").complete(1.5);
            Futures.tell(rate);
            Futures.tell(wiring.rateAsked().rate(""));
            CompletableFuture<List<String>> names = wiring.nameAsked().names(1);
            CompletableFuture<Integer> total = wiring.totalAsked().total();
            desk.work();
            Futures.tell(names);
            Futures.tell(total);
            """,
        "start rate",
        "pending",
        "= 1.5",
        "! IOException: no currency",
        "= [one]",
        "= 42");
  }

  @Test
  void whatIsDoneAfterwardsIsDoneEvenIfAddedLate() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Double> rate = wiring.rateAsked().rate("EUR");
            rate.whenComplete((answer, failure) -> Trace.add("early " + answer));
            Stages.MADE.get("rate").complete(1.5);
            rate.whenComplete((answer, failure) -> Trace.add("late " + answer));
            wiring.rateAsked().rate("")
                .whenComplete((answer, failure) -> Trace.add("late " + failure.getMessage()));
            """,
        "start rate",
        "early 1.5",
        "late 1.5",
        "late no currency");
  }

  @Test
  void eventsRunByNameAnswerTheirFutures() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<?> total = (CompletableFuture<?>) wiring.run("total_asked");
            desk.work();
            Futures.tell(total);
            """,
        "= 42");
  }

  @Test
  void nullAnswersAreFailures() throws Throwable {
    program.expect(
        WIRED
            + """
            CompletableFuture<Double> rate = wiring.rateAsked().rate("EUR");
            Stages.MADE.get("rate").complete(null);
            Futures.tell(rate);
            wiring.quotesAskedListeners().add(item -> null);
            CompletableFuture<List<Number>> quotes = wiring.quotesAsked().ask("cake");
            Stages.MADE.get("quote cake").complete(2L);
            Futures.tell(quotes);
            wiring.orderPlacedListeners().add(order -> null);
            CompletableFuture<Void> placed = wiring.orderPlaced().place("tea");
            Stages.MADE.get("ship").complete(null);
            desk.work();
            Futures.tell(placed);
            """,
        "start rate",
        "! NullPointerException: Remote.rate answered null to event 'rate_asked'",
        "plain quotes_asked",
        "start quote cake",
        "sells?",
        "! NullPointerException: listener answered null to event 'quotes_asked'",
        "plain order_placed",
        "start ship",
        // which ends the fire before the order is packed
        "! NullPointerException: listener answered null to event 'order_placed'");
  }

  @Test
  void listenersListsMustNotHaveNulls() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.quotesAskedListeners()
                .add(item -> CompletableFuture.completedFuture(Arrays.asList(1, null)));
            CompletableFuture<List<Number>> quotes = wiring.quotesAsked().ask("cake");
            Stages.MADE.get("quote cake").complete(2L);
            Futures.tell(quotes);
            """,
        "plain quotes_asked",
        "start quote cake",
        "sells?",
        "! NullPointerException: listener answered null to event 'quotes_asked'");
  }

  @Test
  void nobodyAnswersNothing() throws Throwable {
    program.expect(
        """
        Futures.tell(new OrderPlacedEvent().place("tea"));
        Futures.tell(new QuotesAskedEvent().ask("tea"));
        Futures.tell(new CouponAskedEvent().ask("Ada"));
        Futures.tell(new OrderCheckedEvent().check("tea"));
        Futures.tell(new PriceAskedEvent().price("Ada", 7));
        """,
        "= null",
        "= []",
        "= Optional.empty",
        "= true",
        "= 7");
  }

  @Test
  void eventObjectsAnswerByTheirListeners() throws Throwable {
    program.expect(
        """
        QuotesAskedEvent quotes = new QuotesAskedEvent();
        CompletableFuture<List<Number>> later = new CompletableFuture<>();
        quotes.listeners().add(item -> later);
        quotes.listeners().addOnce(item -> CompletableFuture.completedFuture(List.of(2, 3)));
        quotes.listeners().addFor("cake", item -> CompletableFuture.completedFuture(List.of(4)));
        CompletableFuture<List<Number>> asked = quotes.ask("tea");
        Futures.tell(asked);
        later.complete(List.of(1));
        Futures.tell(asked);
        Futures.tell(quotes.ask("cake"));
        PriceAskedEvent price = new PriceAskedEvent();
        price.listeners().add((c, cents) -> CompletableFuture.completedFuture(cents * 2));
        price.listeners().add((c, cents) -> CompletableFuture.completedFuture(cents + 1));
        Futures.tell(price.price("Ada", 7));
        CouponAskedEvent coupon = new CouponAskedEvent();
        coupon.listeners().add(c -> CompletableFuture.failedFuture(new IOException("closed")));
        Futures.tell(coupon.ask("Ada"));
        """,
        "pending",
        "= [1, 2, 3]",
        "= [1, 4]",
        "= 15",
        "! IOException: closed");
  }

  @Test
  void aListenerOfOneEventMayBeAnother() throws Throwable {
    program.expect(
        WIRED
            + """
            PriceAskedEvent inner = new PriceAskedEvent();
            inner.listeners().add((customer, cents) -> CompletableFuture.completedFuture(cents + 5));
            wiring.priceAskedListeners().add(inner);
            CompletableFuture<Long> price = wiring.priceAsked().price("Ada", 10);
            Stages.MADE.get("price of 11").complete(20L);
            Futures.tell(price);
            """,
        "plain price",
        "start price of 11",
        "20 is dear?",
        "= 25");
  }
}
