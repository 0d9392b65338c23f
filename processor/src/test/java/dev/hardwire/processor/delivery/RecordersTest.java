package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Recorders, which tell a test what was fired. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordersTest {

  private static final String SOURCE =
      """
      @EventWiring(recorders = true)
      final class Shop {}

      @Event("order_placed")
      interface OrderPlaced { void place(String order, int pieces) throws IOException; }

      @Event(value = "order_checked", open = true)
      interface OrderChecked { boolean check(String... orders); }

      @Event("price_asked")
      interface PriceAsked { Integer price(@Fold Integer price); }

      @Event("receipt_asked")
      interface ReceiptAsked { String print(int number); }

      @Event("rate_asked")
      interface RateAsked { double rate(); }

      @Event(value = "quotes_asked", whenUnheard = WhenUnheard.THROW)
      interface QuotesAsked { List<? extends Number> ask(List<String> orders); }

      @Event(value = "level_changed", sticky = true, open = true)
      interface LevelChanged { void change(int hashCode, String toString, long[] wait); }

      @Event("shelf_cleared")
      interface ShelfCleared { void clear(); }

      final class Desk {
        @Callback("order_placed")
        void note(String order) { Trace.add("note " + order); }

        @Callback("receipt_asked")
        static String print(int number) { return "receipt " + number; }

        @Callback("rate_asked")
        static double rate() { return 1.5; }

        @Callback("price_asked")
        static Integer price(Integer price) { return price + 1; }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.create(new Desk());
      """;

  private final SmallProgram program;

  RecordersTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void contractNamedAsRecordersMethodsAreIsRecordedOnly() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.shelfCleared().clear();
            Trace.add("" + wiring.shelfClearedRecorder().count());
            wiring.shelfClearedRecorder().clear();
            Trace.add("" + wiring.shelfClearedRecorder().count());
            """,
        "1",
        "0");
  }

  @Test
  void wiringRecordsWhatIsFired() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlaced().place("tea", 3);
            wiring.orderPlaced().place("cake", 4);
            Trace.add(wiring.orderPlacedRecorder().calls());
            Trace.add(wiring.orderPlacedRecorder().count() + " " + wiring.orderPlacedRecorder().last().pieces());
            Shop_OrderPlacedRecorder.Call first = wiring.orderPlacedRecorder().calls().get(0);
            Trace.add(first.equals(new Shop_OrderPlacedRecorder.Call("tea", 3)));
            """,
        "note tea",
        "note cake",
        "[Call[order=tea, pieces=3], Call[order=cake, pieces=4]]",
        "2 4",
        "true");
  }

  @Test
  void recordingsTellTheOrderOfAllEvents() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderChecked().check("a", "b");
            wiring.orderPlaced().place("tea", 3);
            wiring.run("receipt_asked", 4);
            Trace.add(wiring.recordings().events());
            wiring.recordings().clear();
            wiring.orderChecked().check();
            Trace.add(wiring.recordings().events());
            Trace.add(wiring.orderCheckedRecorder().count());
            """,
        "note tea",
        "[order_checked, order_placed, receipt_asked]",
        "[order_checked]",
        "2");
  }

  @Test
  void neverCalledAndHowOftenAreAsserted() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.orderPlacedRecorder().assertNeverCalled();
            wiring.rateAsked().rate();
            wiring.rateAskedRecorder().assertCount(1);
            Trace.add(wiring.rateAskedRecorder().only());
            try {
              wiring.rateAskedRecorder().assertNeverCalled();
            } catch (AssertionError e) {
              Trace.add(e.getMessage().contains("rate_asked"));
            }
            wiring.rateAskedRecorder().clear();
            wiring.rateAskedRecorder().assertNeverCalled();
            """,
        "Call[]",
        "true");
  }

  @Test
  void unheardFiresAreRecordedToo() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.quotesAsked().ask(List.of("tea")));
            Trace.add(wiring.quotesAskedRecorder().only().orders());
            """,
        "! UnheardEventException: Nobody heard event 'quotes_asked'",
        "[tea]");
  }

  @Test
  void recorderWaitsForOtherThreads() throws Throwable {
    program.expect(
        WIRED
            + """
            Thread firing = new Thread(() -> wiring.orderChecked().check("late"));
            firing.start();
            Trace.add(wiring.orderCheckedRecorder().await(1, Duration.ofSeconds(20)).get(0).orders()[0]);
            firing.join();
            """,
        "late");
  }

  @Test
  void recordersServeAlone() throws Throwable {
    program.expect(
        WIRED
            + """
            Shop_OrderPlacedRecorder placed = new Shop_OrderPlacedRecorder();
            OrderPlaced event = placed;
            event.place("tea", 1);
            Trace.add(placed.only());
            Trace.ask(() -> new Shop_OrderCheckedRecorder().check("a"));
            Trace.ask(() -> new Shop_PriceAskedRecorder().price(3));
            Trace.ask(() -> new Shop_QuotesAskedRecorder().ask(List.of()));
            Trace.ask(() -> new Shop_ReceiptAskedRecorder("paid").print(7));
            Trace.ask(() -> new Shop_RateAskedRecorder(2.5).rate());
            """,
        "Call[order=tea, pieces=1]",
        "= true",
        "= 3",
        "= []",
        "= paid",
        "= 2.5");
  }

  @Test
  void handOversAreNotRecordedAgain() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(1, "a", new long[0]);
            wiring.levelChangedListeners().add((a, b, c) -> Trace.add(a + b));
            Trace.add(wiring.levelChangedRecorder().only().toString2());
            """,
        "1a",
        "a");
  }

  @Test
  void unconnectedWiringRecords() throws Throwable {
    program.expect(
        WIRED
            + """
            ShopWiring.Unconnected early = ShopWiring.unconnected();
            ShopWiring late = early.connect(new Desk());
            early.orderPlaced().place("tea", 1);
            late.orderPlaced().place("cake", 2);
            Trace.add(late.orderPlacedRecorder().count());
            """,
        "note tea",
        "note cake",
        "2");
  }

  @Test
  void wiringWithoutEventsHasRecordings(@TempDir Path folder) throws Throwable {
    new SmallProgram(folder, "@EventWiring(recorders = true)\nfinal class Shop {}")
        .expect("Trace.add(ShopWiring.create().recordings().events());", "[]");
  }
}
