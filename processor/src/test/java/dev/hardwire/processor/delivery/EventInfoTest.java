package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an event tells of itself to callbacks that ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventInfoTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(
          value = "door_opened",
          open = true,
          metadata = {@Metadata(key = "zone", value = "north"), @Metadata(key = "a\\"b", value = "c$d\\n")})
      interface DoorOpened { void open(@Sender Door door, String visitor); }

      @Event("door_checked")
      interface DoorChecked { boolean check(int number); }

      @Event(value = "door_priced", onError = FailurePolicy.COLLECT)
      interface DoorPriced { Integer price(@Fold Integer price, @Sender Object seller); }

      record Door(int number) {}

      final class Porter {
        static EventInfo latest = new EventInfo("none", Instant.EPOCH, Map.of(), Optional.empty());

        @Callback(value = "door_opened", order = 1)
        static void greet(EventInfo info, Door door) {
          latest = info;
          Trace.add(info.event() + " " + new TreeMap<>(info.metadata()) + " " + info.sender());
        }

        @Callback(value = "door_opened", order = 2)
        void note(String visitor, EventInfo about) {
          Trace.add(visitor + " " + (about == latest) + " " + about.time().equals(latest.time()));
        }

        @Callback(
            value = {"door_priced", "door_opened"},
            order = 3,
            suppress = "SwallowedAnswer")
        static Integer count(EventInfo info) { Trace.add(info.event()); return 7; }
      }

      final class Guard {
        @Callback(value = "door_checked", when = "isEven", order = 4)
        static boolean check(EventInfo info, int number) {
          Trace.add(info.metadata() + " " + info.sender());
          return false;
        }

        static boolean isEven(int number) { return number % 2 == 0; }
      }

      @Attachable
      final class Camera {
        @Callback(value = "door_opened", when = "isNamed", order = 5)
        void film(EventInfo info) { Trace.add("film " + (info == Porter.latest)); }

        boolean isNamed(String visitor) { return visitor != null; }
      }
      """;

  private static final String WIRED =
      """
      Instant start = Instant.now();
      ShopWiring wiring = ShopWiring.create(new Porter());
      """;

  private final SmallProgram program;

  EventInfoTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void callbacksOfOneFireShareIt() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.cameraAttachments().attach(new Camera());
            wiring.doorOpened().open(new Door(3), "Ada");
            Instant time = Porter.latest.time();
            Trace.add(!time.isBefore(start) && !time.isAfter(Instant.now()));
            """,
        "door_opened {a\"b=c$d",
        ", zone=north} Optional[Door[number=3]]",
        "Ada true true",
        "door_opened",
        "film true",
        "true");
  }

  @Test
  void nullIsNoSender() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.cameraAttachments().attach(new Camera());
            wiring.doorOpened().open(null, null);
            """,
        "door_opened {a\"b=c$d",
        ", zone=north} Optional.empty",
        "null true true",
        "door_opened");
  }

  @Test
  void metadataCannotBeChanged() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpened().open(null, "Ada");
            log.clear();
            Trace.attempt(() -> Porter.latest.metadata().put("zone", "south"));
            """,
        "! UnsupportedOperationException: null");
  }

  @Test
  void conditionStandsBesideIt() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.doorChecked().check(1));
            Trace.ask(() -> wiring.doorChecked().check(2));
            """,
        "= true",
        "{} Optional.empty",
        "= false");
  }

  @Test
  void chainsTellOfThemselvesToo() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.doorPriced().price(3, "Eve"));
            """,
        "door_priced",
        "= 7");
  }
}
