package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of callbacks' answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "order_checked", open = true)
      interface OrderChecked { boolean check(String order); }

      @Event(value = "quotes_asked", open = true)
      interface QuotesAsked { List<Number> ask(int pieces); }

      @Event(value = "carrier_asked", open = true)
      interface CarrierAsked { Optional<CharSequence> find(String place); }

      @Event(value = "price_asked", open = true)
      interface PriceAsked { long ask(@Fold long price, String customer); }

      @Event(value = "name_asked", open = true)
      interface NameAsked { String change(@Fold String name); }

      @Event("rate_asked")
      interface RateAsked { double rate(String currency); }

      @Event("receipt_asked")
      interface ReceiptAsked { CharSequence print(int number); }

      @Event("shop_opened")
      interface ShopOpened { void open(int hour); }

      @Event(value = "door_asked", open = true)
      interface DoorAsked { boolean ask(); }

      @Event(value = "stock_asked", open = true)
      interface StockAsked { List<String> ask(); }

      @Event(value = "key_asked", open = true)
      interface KeyAsked { Optional<String> ask(); }

      @Event(value = "discount_asked", open = true)
      interface DiscountAsked { Integer ask(@Fold Integer percent); }

      final class Rules {
        @Callback(value = "order_checked", order = 1)
        static boolean hasStock(String order) { Trace.add("stock " + order); return !order.isEmpty(); }

        @Callback(value = "order_checked", order = 2)
        static Boolean isPaid(String order) {
          Trace.add("paid " + order);
          return order.isBlank() ? null : Boolean.valueOf(order.length() < 5);
        }

        @Callback(value = "order_checked", order = 3)
        static boolean isLegal() { Trace.add("legal"); return true; }

        @Callback(value = "quotes_asked", order = 1)
        static int cheap(int pieces) { return pieces; }

        @Callback(value = "quotes_asked", order = 2)
        static Double exact(int pieces) { return pieces < 0 ? null : pieces + 0.5; }

        @Callback(value = "carrier_asked", order = 1)
        static Optional<String> near(String place) {
          Trace.add("near");
          return place == null ? null : place.equals("here") ? Optional.of("bike") : Optional.empty();
        }

        @Callback(value = "carrier_asked", order = 2)
        static StringBuilder far(String place) {
          Trace.add("far");
          return place.equals("moon") ? null : new StringBuilder("truck");
        }

        @Callback(value = "price_asked", order = 1)
        static long tax(long price) { return price + price / 5; }

        @Callback(value = "price_asked", order = 2)
        static int rebate(String customer, long price) { return (int) price - customer.length(); }

        @Callback(value = "name_asked", order = 1)
        static String trimmed(String name) { return name.isEmpty() ? null : name.trim(); }

        @Callback(value = "name_asked", order = 2)
        static String capital(String name) {
          Trace.add("capital of " + name);
          return name.toUpperCase(Locale.ROOT);
        }

        @Callback("rate_asked")
        static float rate(String currency) { return currency.length() / 2f; }

        @Callback("receipt_asked")
        static String print(int number) { return number == 0 ? null : "receipt " + number; }

        @Callback("shop_opened")
        static String greet(int hour) { Trace.add("good morning, " + hour); return "ignored"; }

        @Callback(value = "discount_asked", order = 1)
        static int half(int percent) { return percent / 2; }

        @Callback(value = "discount_asked", order = 2)
        static Integer more(Integer percent) { return percent == 0 ? null : percent + 1; }
      }
      """;

  private final SmallProgram program;

  AnswersTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  private void expect(String statements, String... trace) throws Throwable {
    program.expect("ShopWiring wiring = ShopWiring.create();\n" + statements, trace);
  }

  @Test
  void vetoStopsAtTheFirstFalse() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.orderChecked().check("tea"));
        Trace.ask(() -> wiring.orderChecked().check("coffee"));
        Trace.ask(() -> wiring.orderChecked().check(""));
        """,
        "stock tea",
        "paid tea",
        "legal",
        "= true",
        "stock coffee",
        "paid coffee",
        "= false",
        "stock ",
        "= false");
  }

  @Test
  void listenersVetoAfterCallbacks() throws Throwable {
    expect(
        """
        wiring.orderCheckedListeners().add(order -> { Trace.add("first"); return false; });
        wiring.orderCheckedListeners().add(order -> { Trace.add("second"); return true; });
        Trace.ask(() -> wiring.orderChecked().check("tea"));
        """,
        "stock tea",
        "paid tea",
        "legal",
        "first",
        "= false");
  }

  @Test
  void nullIsNoVote() throws Throwable {
    expect(
        "Trace.ask(() -> wiring.orderChecked().check(\" \"));",
        "stock  ",
        "paid  ",
        "! NullPointerException: Rules.isPaid answered null to event 'order_checked'");
  }

  @Test
  void listGathersAllAnswersInOrder() throws Throwable {
    expect(
        """
        wiring.quotesAskedListeners().add(pieces -> List.of(7L, (short) 8));
        wiring.quotesAskedListeners().add(pieces -> List.of());
        List<Number> quotes = wiring.quotesAsked().ask(3);
        Trace.add(quotes);
        Trace.attempt(() -> quotes.add(4));
        """,
        "[3, 3.5, 7, 8]",
        "! UnsupportedOperationException: null");
  }

  @Test
  void nullIsNoElementOfAList() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.quotesAsked().ask(-1));
        Subscription none = wiring.quotesAskedListeners().add(pieces -> null);
        Trace.ask(() -> wiring.quotesAsked().ask(1));
        none.close();
        wiring.quotesAskedListeners().add(pieces -> Arrays.asList(1, null));
        Trace.ask(() -> wiring.quotesAsked().ask(1));
        """,
        "! NullPointerException: Rules.exact answered null to event 'quotes_asked'",
        "! NullPointerException: listener answered null to event 'quotes_asked'",
        "! NullPointerException: listener answered null to event 'quotes_asked'");
  }

  @Test
  void firstPresentAnswerSettlesTheMatter() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.carrierAsked().find("here"));
        Trace.ask(() -> wiring.carrierAsked().find("there"));
        Trace.ask(() -> wiring.carrierAsked().find("moon"));
        Trace.ask(() -> wiring.carrierAsked().find(null));
        """,
        "near",
        "= Optional[bike]",
        "near",
        "far",
        "= Optional[truck]",
        "near",
        "far",
        "! NullPointerException: Rules.far answered null to event 'carrier_asked'",
        "near",
        "! NullPointerException: Rules.near answered null to event 'carrier_asked'");
  }

  @Test
  void listenersAnswerWhereCallbacksDoNot() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.keyAsked().ask());
        wiring.keyAskedListeners().add(() -> Optional.empty());
        wiring.keyAskedListeners().add(() -> Optional.of("under the mat"));
        wiring.keyAskedListeners().add(() -> { throw new IllegalStateException("not asked"); });
        Trace.ask(() -> wiring.keyAsked().ask());
        """,
        "= Optional.empty",
        "= Optional[under the mat]");
  }

  @Test
  void eachAnswerOfAChainIsTheNextArgument() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.priceAsked().ask(100, "Ada"));
        wiring.priceAskedListeners().add((price, customer) -> price * 2);
        wiring.priceAskedListeners().add((price, customer) -> price + 1);
        Trace.ask(() -> wiring.priceAsked().ask(100, "Ada"));
        Trace.ask(() -> wiring.nameAsked().change(" ada "));
        Trace.ask(() -> wiring.nameAsked().change(""));
        """,
        "= 117",
        "= 235",
        "capital of ada",
        "= ADA",
        "! NullPointerException: Rules.trimmed answered null to event 'name_asked'");
  }

  @Test
  void boxedArgumentTravelsThroughAChainOfPrimitives() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.discountAsked().ask(20));
        Trace.ask(() -> wiring.discountAsked().ask(1));
        wiring.discountAskedListeners().add(percent -> null);
        Trace.ask(() -> wiring.discountAsked().ask(20));
        """,
        "= 11",
        "! NullPointerException: Rules.more answered null to event 'discount_asked'",
        "! NullPointerException: listener answered null to event 'discount_asked'");
  }

  @Test
  void oneCallbackAnswersForTheEvent() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.rateAsked().rate("EUR"));
        Trace.ask(() -> wiring.receiptAsked().print(4));
        Trace.ask(() -> wiring.receiptAsked().print(0));
        """,
        "= 1.5",
        "= receipt 4",
        "! NullPointerException: Rules.print answered null to event 'receipt_asked'");
  }

  @Test
  void answersToAVoidEventAreIgnored() throws Throwable {
    expect("wiring.shopOpened().open(8);", "good morning, 8");
  }

  @Test
  void nobodyAnswersNothing() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.doorAsked().ask());
        Trace.ask(() -> wiring.stockAsked().ask());
        Trace.ask(() -> wiring.keyAsked().ask());
        """,
        "= true",
        "= []",
        "= Optional.empty");
  }

  @Test
  void runByNameReturnsAnswers() throws Throwable {
    expect(
        """
        Trace.ask(() -> wiring.run("order_checked", "coffee"));
        Trace.ask(() -> wiring.run("quotes_asked", 3));
        Trace.ask(() -> wiring.run("carrier_asked", "here"));
        Trace.ask(() -> wiring.run("price_asked", 100, "Ada"));
        Trace.ask(() -> wiring.run("rate_asked", "EUR"));
        Trace.ask(() -> wiring.run("receipt_asked", (short) 9));
        Trace.ask(() -> wiring.run("shop_opened", 8));
        """,
        "stock coffee",
        "paid coffee",
        "= false",
        "= [3, 3.5]",
        "near",
        "= Optional[bike]",
        "= 117",
        "= 1.5",
        "= receipt 9",
        "good morning, 8",
        "= null");
  }
}
