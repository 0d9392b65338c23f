package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Those who arrive late are handed the latest arguments. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StickyTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "door_moved", open = true, sticky = true, onError = FailurePolicy.EVICT, evictAfter = 2)
      interface DoorMoved { void move(@Sender Object door, int degrees); }

      @Event(value = "level_changed", open = true, sticky = true)
      interface LevelChanged { void change(int level) throws IOException, InterruptedException; }

      @Event(value = "all_changed", open = true, sticky = true, onError = FailurePolicy.COLLECT)
      interface AllChanged { void change(String... all); }

      @Event(value = "zone_left", sticky = true, metadata = @Metadata(key = "zone", value = "north"))
      interface ZoneLeft { void leave(String who); }

      @Event(value = "room_left", sticky = true, onError = FailurePolicy.COLLECT)
      interface RoomLeft { void leave(int room); }

      @Event(value = "silent_left", sticky = true)
      interface SilentLeft { void leave(int room); }

      final class Archive {
        @Callback({"level_changed", "silent_left"})
        static void note() { Trace.add("archive"); }
      }

      @Attachable
      final class Guard {
        static EventInfo first = new EventInfo("none", Instant.EPOCH, Map.of(), Optional.empty());
        private final String name;

        Guard(String name) { this.name = name; }

        @Callback(value = "zone_left", order = 2, when = "isKnown")
        void note(EventInfo info, String who) {
          if (first.time().equals(Instant.EPOCH)) {
            first = info;
          }
          Trace.add(name + " " + who + " " + info.metadata() + " " + info.time().equals(first.time()));
        }

        @Callback(value = "zone_left", order = 1)
        void first(String who) { Trace.add(name + " first " + who); }

        boolean isKnown(String who) { return !who.equals("Eve"); }

        @Callback(value = "room_left", order = 1)
        void lock(int room) {
          Trace.add(name + " locks " + room);
          if (room < 0) {
            throw new IllegalStateException("no room");
          }
        }

        @Callback(value = "room_left", order = 2)
        void clean(int room) throws IllegalStateException {
          Trace.add(name + " cleans " + room);
          if (room < 0) {
            throw new IllegalArgumentException("no broom");
          }
        }

        @Callback(value = "door_moved")
        void watch(Object door, int degrees) {
          Trace.add(name + " watches " + degrees);
          if (degrees > 90) {
            throw new IllegalStateException("too far");
          }
        }

        @Override
        public String toString() { return name; }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();
      """;

  private final SmallProgram program;

  StickyTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void latestArgumentsAreHandedOver() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorMoved().move("front", 10);
            wiring.doorMoved().move("back", 20);
            wiring.doorMovedListeners().add((door, degrees) -> Trace.add(door + " " + degrees));
            wiring.doorMoved().move("front", 30);
            """,
        "back 20",
        "front 30");
  }

  @Test
  void nothingIsHandedOverBeforeTheFirstFire() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorMovedListeners().add((door, degrees) -> Trace.add(door + " " + degrees));
            wiring.guardAttachments().attach(new Guard("Ada"));
            """);
  }

  @Test
  void onceIsUsedUpByTheHandOver() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(1);
            Subscription once = wiring.levelChangedListeners().addOnce(level -> Trace.add("once " + level));
            Trace.add(once.isActive() + " " + wiring.levelChangedListeners().size());
            wiring.levelChanged().change(2);
            """,
        "archive",
        "once 1",
        "false 0",
        "archive");
  }

  @Test
  void listenerOfASenderIsHandedThatSendersEventsOnly() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorMoved().move("front", 10);
            wiring.doorMovedListeners().addFor("back", (door, degrees) -> Trace.add("back " + degrees));
            wiring.doorMovedListeners().addFor("front", (door, degrees) -> Trace.add("front " + degrees));
            wiring.doorMoved().move("back", 20);
            """,
        "front 10",
        "back 20");
  }

  @Test
  void handOverFailsAsThePolicySays() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorMoved().move("front", 100);
            DoorMoved listener = (door, degrees) -> { throw new IllegalStateException("no"); };
            Subscription heard = wiring.doorMovedListeners().add(listener);
            Trace.add(heard.isActive());
            wiring.doorMoved().move("front", 101);
            Trace.add(heard.isActive());
            wiring.guardAttachments().attach(new Guard("Ada"));
            wiring.doorMoved().move("front", 102);
            Trace.add(wiring.guardAttachments().size());
            """,
        "report door_moved listener: no [front, 100]",
        "true",
        "report door_moved listener: no [front, 101] evicted",
        "false",
        "Ada watches 101",
        "report door_moved Guard.watch: too far [front, 101] of Ada",
        "Ada watches 102",
        "report door_moved Guard.watch: too far [front, 102] of Ada evicted",
        "0");
  }

  @Test
  void propagatedFailureReachesWhoAdds() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(1);
            Trace.attempt(() -> wiring.levelChangedListeners().add(level -> { throw new IllegalStateException("no"); }));
            Trace.attempt(() -> wiring.levelChangedListeners().add(level -> { throw new IOException("lost"); }));
            Trace.attempt(() -> wiring.levelChangedListeners().add(level -> { throw new AssertionError("wrong"); }));
            Trace.add(Thread.interrupted());
            Trace.attempt(() -> wiring.levelChangedListeners().add(level -> { throw new InterruptedException("stop"); }));
            Trace.add(Thread.interrupted());
            Trace.add(wiring.levelChangedListeners().size());
            wiring.levelChanged().change(2);
            """,
        "archive",
        "! IllegalStateException: no",
        "! CallbackException: 1 callback of event 'level_changed' failed: listener",
        "! AssertionError: wrong",
        "false",
        "! CallbackException: 1 callback of event 'level_changed' failed: listener",
        "true",
        "0",
        "archive");
  }

  @Test
  void collectedFailuresReachWhoAdds() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.allChanged().change("a", "b");
            Trace.attempt(() -> wiring.allChangedListeners().add(all -> {
              Trace.add(Arrays.toString(all));
              throw new IllegalStateException("no");
            }));
            Trace.add(wiring.allChangedListeners().size());
            wiring.roomLeft().leave(-1);
            Trace.attempt(() -> wiring.guardAttachments().attach(new Guard("Ada")));
            Trace.add(wiring.guardAttachments().size());
            """,
        "[a, b]",
        "! CallbackException: 1 callback of event 'all_changed' failed: listener",
        "0",
        "Ada locks -1",
        "Ada cleans -1",
        "! CallbackException: 2 callbacks of event 'room_left' failed: Guard.lock, Guard.clean + no"
            + " broom",
        "0");
  }

  @Test
  void attachedOwnerIsHandedEachEventInOrder() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.zoneLeft().leave("Ada");
            wiring.roomLeft().leave(7);
            wiring.doorMoved().move("front", 5);
            wiring.guardAttachments().attach(new Guard("G"));
            wiring.zoneLeft().leave("Eve");
            Guard other = new Guard("H");
            wiring.guardAttachments().attachWeakly(other);
            """,
        "G watches 5",
        "G locks 7",
        "G cleans 7",
        "G first Ada",
        "G Ada {zone=north} true",
        "G first Eve",
        "H watches 5",
        "H locks 7",
        "H cleans 7",
        "H first Eve");
  }

  @Test
  void timeIsThatOfTheFire() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.guardAttachments().attach(new Guard("G"));
            wiring.zoneLeft().leave("Ada");
            Thread.sleep(2);
            Guard other = new Guard("H");
            wiring.guardAttachments().attachWeakly(other);
            Thread.sleep(2);
            wiring.zoneLeft().leave("Bob");
            """,
        "G first Ada",
        "G Ada {zone=north} true",
        "H first Ada",
        "H Ada {zone=north} true",
        "G first Bob",
        "H first Bob",
        "G Bob {zone=north} false",
        "H Bob {zone=north} false");
  }

  @Test
  void staticCallbacksAreNotCalledAgain() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChanged().change(1);
            wiring.levelChangedListeners().add(level -> Trace.add("late " + level));
            wiring.silentLeft().leave(3);
            """,
        "archive",
        "late 1",
        "archive");
  }

  @Test
  void racingFireIsHeardExactlyOnce() throws Throwable {
    program.expect(
        WIRED
            + """
            for (int round = 0; round < 200; round++) {
              ShopWiring racing = ShopWiring.create();
              java.util.concurrent.atomic.AtomicInteger heard = new java.util.concurrent.atomic.AtomicInteger();
              Thread firing = new Thread(() -> racing.doorMoved().move("front", 1));
              firing.start();
              racing.doorMovedListeners().add((door, degrees) -> heard.addAndGet(degrees));
              firing.join();
              if (heard.get() != 1) {
                Trace.add("heard " + heard);
              }
            }
            Trace.add("over");
            """,
        "over");
  }
}
