package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Events that nobody hears, and publishers that ask first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnheardTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event("nothing_heard")
      interface NothingHeard { void fire(); default boolean isHeard() { return true; } }

      @Event(value = "nothing_reported", whenUnheard = WhenUnheard.REPORT)
      interface NothingReported { List<String> ask(String text); }

      @Event(value = "nothing_thrown", whenUnheard = WhenUnheard.THROW)
      interface NothingThrown { boolean ask(int number); default boolean isHeard() { return true; } }

      @Event(value = "door_opened", whenUnheard = WhenUnheard.THROW, open = true)
      interface DoorOpened { Optional<String> open(@Sender Object door); default boolean isHeard() { return true; } }

      @Event(value = "door_priced", whenUnheard = WhenUnheard.REPORT, open = true)
      interface DoorPriced { int price(@Fold int price); default boolean isHeard() { return true; } }

      @Event(value = "door_closed", whenUnheard = WhenUnheard.THROW)
      interface DoorClosed { void close(); default boolean isHeard() { return false; } }

      @Event(value = "door_shut", whenUnheard = WhenUnheard.THROW)
      interface DoorShut { boolean shut(); default boolean isHeard() { return false; } }

      @Event(value = "door_static")
      interface DoorStatic { void fire(); default boolean isHeard() { return false; } }

      @Event(value = "door_sticky", whenUnheard = WhenUnheard.REPORT, sticky = true)
      interface DoorSticky { void fire(String text); default boolean isHeard() { return false; } }

      @Attachable
      final class Guard {
        @Callback(value = "door_closed", when = "isAwake")
        void watch() { Trace.add("watch"); }

        @Callback("door_sticky")
        void note(String text) { Trace.add("note " + text); }

        boolean isAwake() { return false; }
      }

      final class Porter {
        @Callback(value = "door_shut", when = "isAwake")
        boolean watch() { return false; }

        boolean isAwake() { return false; }

        @Callback("door_static")
        static void stay() {}
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().porter(new Porter()).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  UnheardTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void eventWithoutCallbacksIsUnheard() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.nothingHeard().fire();
            Trace.ask(() -> wiring.nothingReported().ask("anybody?"));
            Trace.ask(() -> wiring.nothingThrown().ask(1));
            Trace.ask(() -> wiring.run("nothing_thrown", 1));
            Trace.add(wiring.nothingHeard().isHeard() + " " + wiring.nothingThrown().isHeard());
            """,
        "unheard nothing_reported",
        "= []",
        "! UnheardEventException: Nobody heard event 'nothing_thrown'",
        "! UnheardEventException: Nobody heard event 'nothing_thrown'",
        "false false");
  }

  @Test
  void openEventIsHeardWhileThereAreListeners() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.doorOpened().open("door"));
            Trace.ask(() -> wiring.doorPriced().price(3));
            Subscription one = wiring.doorOpenedListeners().addOnce(door -> Optional.of("you"));
            Subscription two = wiring.doorPricedListeners().add(price -> price + 1);
            Trace.add(wiring.doorOpened().isHeard() + " " + wiring.doorPriced().isHeard());
            Trace.ask(() -> wiring.doorOpened().open("door"));
            Trace.ask(() -> wiring.doorPriced().price(3));
            two.close();
            Trace.add(wiring.doorOpened().isHeard() + " " + wiring.doorPriced().isHeard());
            Trace.ask(() -> wiring.doorOpened().open("door"));
            """,
        "! UnheardEventException: Nobody heard event 'door_opened'",
        "unheard door_priced",
        "= 3",
        "true true",
        "= Optional[you]",
        "= 4",
        "false false",
        "! UnheardEventException: Nobody heard event 'door_opened'");
  }

  @Test
  void listenerOfAnotherSenderCounts() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpenedListeners().addFor("yours", door -> Optional.of("you"));
            Trace.ask(() -> wiring.doorOpened().open("mine"));
            """,
        "= Optional.empty");
  }

  @Test
  void attachedOwnersCountWhateverTheirConditions() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.doorClosed().close());
            Trace.add(wiring.doorClosed().isHeard());
            Subscription attached = wiring.guardAttachments().attach(new Guard());
            Trace.attempt(() -> wiring.doorClosed().close());
            Trace.add(wiring.doorClosed().isHeard());
            attached.close();
            Trace.attempt(() -> wiring.doorClosed().close());
            """,
        "! UnheardEventException: Nobody heard event 'door_closed'",
        "false",
        "true",
        "! UnheardEventException: Nobody heard event 'door_closed'");
  }

  @Test
  void callbacksCountWhateverTheirConditions() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.doorShut().shut());
            Trace.add(wiring.doorShut().isHeard() + " " + wiring.doorStatic().isHeard());
            """,
        "= true",
        "true true");
  }

  @Test
  void unheardStickyEventIsKeptForThoseWhoCome() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorSticky().fire("open");
            Trace.add(wiring.doorSticky().isHeard());
            wiring.guardAttachments().attach(new Guard());
            Trace.add(wiring.doorSticky().isHeard());
            """,
        "unheard door_sticky",
        "false",
        "note open",
        "true");
  }

  @Test
  void unconnectedEventsKnowWhetherTheyAreHeard() throws Throwable {
    program.expect(
        WIRED
            + """
            ShopWiring.Unconnected early = ShopWiring.unconnected(new Reports());
            Trace.ask(() -> early.doorOpened().isHeard());
            Trace.ask(() -> early.doorStatic().isHeard());
            early.doorOpenedListeners().add(door -> Optional.empty());
            early.connect(new Porter());
            Trace.add(early.doorOpened().isHeard() + " " + early.doorShut().isHeard());
            """,
        "! IllegalStateException: Event 'door_opened' was fired before connect(...) of"
            + " ShopWiring.Unconnected.",
        "! IllegalStateException: Event 'door_static' was fired before connect(...) of"
            + " ShopWiring.Unconnected.",
        "true true");
  }
}
