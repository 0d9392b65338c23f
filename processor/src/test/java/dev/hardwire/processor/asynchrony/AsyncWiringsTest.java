package dev.hardwire.processor.asynchrony;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.processor.delivery.SmallProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What else a wiring has, where its callbacks are asynchronous. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AsyncWiringsTest {

  private static final String SOURCE =
      """
      @EventWiring(recorders = true, without = "Radio")
      final class Shop {}

      @Event(value = "posted", publisher = true)
      interface Posted {
        void fire(String letter);

        default boolean isHeard() { return true; }
      }

      @Event(value = "asked", publisher = true)
      interface Asked { CompletableFuture<String> ask(String question) throws IOException; }

      @Event(value = "quotes_asked", open = true, whenUnheard = WhenUnheard.THROW)
      interface QuotesAsked {
        CompletableFuture<List<String>> ask(@Sender String item);

        default boolean isHeard() { return true; }
      }

      @Event(value = "coupon_asked", open = true, whenUnheard = WhenUnheard.REPORT)
      interface CouponAsked { CompletableFuture<Optional<String>> ask(); }

      @Event(value = "walked", whenUnheard = WhenUnheard.REPORT)
      interface Walked {
        void fire(int steps);

        default boolean isHeard() { return false; }
      }

      final class Post {
        final Posted posted;

        Post(Posted posted) { this.posted = posted; }

        @Callback(value = "posted", executor = "post")
        void carry(String letter) {
          Trace.add("carry " + letter);
          if (letter.equals("chain")) {
            posted.fire("link");
          }
          if (letter.equals("heavy")) {
            throw new IllegalStateException("too heavy");
          }
        }

        @Callback(value = "asked", async = true)
        String answer(String question) { return question + "!"; }
      }

      final class Radio {
        @Callback(value = "posted", executor = "radio")
        static void tell() { throw new AssertionError(); }
      }

      @Attachable
      final class Walker {
        @Callback(value = "walked", async = true)
        void walk(int steps) { Trace.add("walk " + steps); }
      }
      """;

  private static final String WIRED =
      """
      Desk desk = new Desk();
      ShopWiring.Unconnected early = ShopWiring.unconnected();
      ShopWiring wiring =
          early.connect(
              ShopWiring.builder().post(new Post(early.posted())).postExecutor(desk)
                  .defaultExecutor(desk).onError(new Reports()));
      """;

  private final SmallProgram program;

  AsyncWiringsTest(@TempDir Path root) {
    program = AsyncPrograms.compile(root, SOURCE);
  }

  @Test
  void ownersThatFireAreConnectedByTheBuilder() throws Throwable {
    program.expect(
        WIRED
            + """
            early.posted().fire("chain");
            desk.work();
            wiring.posted().fire("heavy");
            desk.work();
            CompletableFuture<String> answer = early.asked().ask("why");
            desk.work();
            Futures.tell(answer);
            """,
        "carry chain",
        "carry link",
        "carry heavy",
        "report posted Post.carry: too heavy [heavy]",
        "= why!");
  }

  @Test
  void handlerGivenEarlyIsKeptUnlessTheBuilderHasOne() throws Throwable {
    program.expect(
        """
        Desk desk = new Desk();
        ShopWiring.Unconnected early =
            ShopWiring.unconnected(failure -> Trace.add("early " + failure.callback()));
        ShopWiring wiring =
            early.connect(ShopWiring.builder().post(new Post(early.posted())).postExecutor(desk));
        wiring.posted().fire("heavy");
        desk.work();
        ShopWiring.Unconnected other =
            ShopWiring.unconnected(failure -> Trace.add("early " + failure.callback()));
        ShopWiring another =
            other.connect(
                ShopWiring.builder().post(new Post(other.posted())).postExecutor(desk)
                    .onError(failure -> Trace.add("late " + failure.callback())));
        another.posted().fire("heavy");
        desk.work();
        """,
        "carry heavy",
        "early Post.carry",
        "carry heavy",
        "late Post.carry");
  }

  @Test
  void eventsFiredBeforeTheyAreConnectedFail() throws Throwable {
    program.expect(
        """
        ShopWiring.Unconnected early = ShopWiring.unconnected();
        Trace.attempt(() -> early.posted().fire("light"));
        Trace.attempt(() -> early.asked().ask("why"));
        Trace.lines.replaceAll(line -> line.substring(0, 24));
        """,
        "! IllegalStateException:",
        "! IllegalStateException:");
  }

  @Test
  void wiringIsConnectedOnce() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(
                () -> early.connect(
                    ShopWiring.builder().post(new Post(early.posted())).postExecutor(desk)));
            """,
        "! IllegalStateException: ShopWiring is connected already: connect(...) was called twice.");
  }

  @Test
  void listenersAndOwnersMayComeBeforeTheWiring() throws Throwable {
    program.expect(
        """
        Desk desk = new Desk();
        ShopWiring.Unconnected early = ShopWiring.unconnected();
        early.walkerAttachments().attach(new Walker());
        early.quotesAskedListeners()
            .add(item -> CompletableFuture.completedFuture(List.of(item)));
        ShopWiring wiring =
            early.connect(
                ShopWiring.builder().post(new Post(early.posted())).postExecutor(desk)
                    .defaultExecutor(desk));
        wiring.walked().fire(3);
        desk.work();
        Futures.tell(wiring.quotesAsked().ask("tea"));
        """,
        "walk 3",
        "= [tea]");
  }

  @Test
  void closedWiringIsClosedForWhoeverHasItsEvents() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.close();
            Trace.attempt(() -> early.posted().fire("light"));
            """,
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.");
  }

  @Test
  void recordersTellOfFires() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.posted().fire("light");
            Trace.add(wiring.postedRecorder().only().letter());
            wiring.asked().ask("why");
            Trace.add(wiring.askedRecorder().calls());
            Trace.add(wiring.recordings().events());
            wiring.close(Duration.ZERO);
            Trace.attempt(() -> wiring.posted().fire("card"));
            """,
        "light",
        "[Call[question=why]]",
        "[posted, asked]",
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.");
  }

  @Test
  void recordersServeAsTestDoubles() throws Throwable {
    program.expect(
        """
        Shop_AskedRecorder asked =
            new Shop_AskedRecorder("so");
        Futures.tell(asked.ask("why"));
        Trace.add(asked.count());
        Shop_QuotesAskedRecorder quotes = new Shop_QuotesAskedRecorder();
        Futures.tell(quotes.ask("tea"));
        Trace.add(quotes.count());
        """,
        "= so",
        "1",
        "= []",
        "1");
  }

  @Test
  void publishersFireByTheInstalledWiring() throws Throwable {
    program.expect(
        WIRED
            + """
            try (Installation installed = wiring.install()) {
              Trace.add(installed != null);
              PostedPublisher.fire("light");
              CompletableFuture<String> answer = AskedPublisher.fire("why");
              desk.work();
              Futures.tell(answer);
              wiring.close();
              Trace.attempt(() -> PostedPublisher.fire("card"));
            }
            """,
        "true",
        "carry light",
        "= why!",
        "! WiringClosedException: Event 'posted' was fired after ShopWiring was closed.");
  }

  @Test
  void unheardEventsAreTold() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.quotesAsked().ask("tea"));
            Futures.tell(wiring.couponAsked().ask());
            wiring.walked().fire(1);
            Trace.add(wiring.posted().isHeard() + " " + wiring.quotesAsked().isHeard() + " "
                + wiring.walked().isHeard());
            wiring.quotesAskedListeners().add(item -> CompletableFuture.completedFuture(List.of()));
            wiring.walkerAttachments().attach(new Walker());
            Trace.add(wiring.quotesAsked().isHeard() + " " + wiring.walked().isHeard());
            Futures.tell(wiring.quotesAsked().ask("tea"));
            """,
        "! UnheardEventException: Nobody heard event 'quotes_asked'",
        "unheard coupon_asked",
        "= Optional.empty",
        "unheard walked",
        "true false false",
        "true true",
        "= []");
  }

  /** What stays out needs no executor. */
  @Test
  void onlyWhatTakesPartAsksForExecutors() {
    assertTrue(program.generated("shop/Shop_Builder.java").contains("postExecutor"));
    assertFalse(program.generated("shop/Shop_Builder.java").contains("radioExecutor"));
  }
}
