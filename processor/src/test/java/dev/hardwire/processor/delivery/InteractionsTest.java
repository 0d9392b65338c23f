package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Features that meet in one callback, listener or owner. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InteractionsTest {

  private static final String SOURCE =
      """
      @EventWiring(around = Clock.class)
      final class Shop {}

      @Event(value = "hour_struck", open = true, sticky = true, onError = FailurePolicy.EVICT, evictAfter = 2)
      interface HourStruck { void strike(@Sender Object tower, int hour); }

      @Event(value = "day_over", open = true, onError = FailurePolicy.COLLECT)
      interface DayOver { List<String> end(int day); }

      @Event(value = "day_begun", open = true)
      interface DayBegun { void begin(); }

      final class Clock implements Around<Void> {
        static final List<String> CALLS = new ArrayList<>();

        @Override
        public Void before(String event, String callback) { return null; }

        @Override
        public void after(String event, String callback, Void token) { CALLS.add(callback); }

        @Override
        public void failed(String event, String callback, Void token, Throwable failure) { CALLS.add("!" + callback); }

        @Callback(value = {"hour_struck", "day_over"}, when = "isLate")
        String tick(EventInfo info) { return "tick " + info.event(); }

        boolean isLate() { return true; }
      }

      final class Calendar {
        @Callback(value = "day_over", when = "isPositive", order = 1)
        static String page(EventInfo first, int day, EventInfo second) { return day + " " + (first == second); }

        static boolean isPositive(int number) { return number > 0; }
      }

      @Attachable
      final class Sleeper {
        private final String name;

        Sleeper(String name) { this.name = name; }

        static boolean isPositive(int hour) { return hour > 0; }

        @Callback(value = "hour_struck", when = "isPositive")
        void wake(EventInfo info, int hour) {
          Trace.add(name + " wakes at " + hour + " by " + info.sender().orElse("nothing"));
          if (hour > 12) {
            throw new IllegalStateException("no such hour");
          }
        }

        @Override
        public String toString() { return name; }
      }

      final class Diary {
        final String owner;

        Diary(String owner) { this.owner = owner; }

        @Override
        public String toString() { return "diary"; }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().clock(new Clock()).onError(new Reports()).build();
      """;

  private final SmallProgram program;

  InteractionsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void hooksMayBeAnOwnerThemselves() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.add(wiring.dayOver().end(3));
            Trace.add(wiring.dayOver().end(-3));
            Trace.add(Clock.CALLS);
            """,
        "[tick day_over, 3 true]",
        "[tick day_over]",
        "[Clock.tick, Calendar.page, Clock.tick]");
  }

  @Test
  void handOverMeetsConditionSenderInfoAndEviction() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.hourStruck().strike("north", 13);
            wiring.sleeperAttachments().attach(new Sleeper("Ada"));
            wiring.hourStruck().strike(null, 0);
            wiring.sleeperAttachments().attach(new Sleeper("Bob"));
            wiring.hourStruck().strike("south", 14);
            Trace.add(wiring.sleeperAttachments().size());
            wiring.hourStruck().strike("south", 3);
            """,
        "Ada wakes at 13 by north",
        "report hour_struck Sleeper.wake: no such hour [north, 13] of Ada",
        "Ada wakes at 14 by south",
        "report hour_struck Sleeper.wake: no such hour [south, 14] of Ada evicted",
        "Bob wakes at 14 by south",
        "report hour_struck Sleeper.wake: no such hour [south, 14] of Bob",
        "1",
        "Bob wakes at 3 by south");
  }

  @Test
  void weakListenerThatCannotBeMadeFails() throws Throwable {
    program.expect(
        WIRED
            + """
            Diary diary = new Diary("Ada");
            wiring.hourStruckListeners().addWeakly(diary, d -> { throw new IllegalStateException("no pen"); });
            wiring.hourStruckListeners().add((tower, hour) -> Trace.add("hears " + hour));
            wiring.hourStruck().strike("north", 1);
            wiring.hourStruck().strike("north", 2);
            wiring.hourStruck().strike("north", 3);
            Trace.add(wiring.hourStruckListeners().size() + diary.owner);
            """,
        "report hour_struck listener: no pen [north, 1] of diary",
        "hears 1",
        "report hour_struck listener: no pen [north, 2] of diary evicted",
        "hears 2",
        "hears 3",
        "1Ada");
  }

  @Test
  void weakOnceAndSenderListenersAreHandedTheLatest() throws Throwable {
    program.expect(
        WIRED
            + """
            Diary diary = new Diary("Ada");
            wiring.hourStruck().strike("north", 5);
            Subscription once = wiring.hourStruckListeners().addOnce((tower, hour) -> { Trace.add("once " + hour); throw new IllegalStateException("gone"); });
            wiring.hourStruckListeners().addWeakly(diary, d -> (tower, hour) -> Trace.add(d.owner + " " + hour));
            wiring.hourStruckListeners().addFor("south", (tower, hour) -> Trace.add("south " + hour));
            Trace.add(once.isActive() + " " + wiring.hourStruckListeners().size());
            wiring.hourStruck().strike("south", 6);
            """,
        "once 5",
        "report hour_struck listener: gone [north, 5]",
        "Ada 5",
        "false 2",
        "Ada 6",
        "south 6");
  }

  @Test
  void onceIsHeardByOneOfTwoRacingFires() throws Throwable {
    program.expect(
        WIRED
            + """
            for (int round = 0; round < 200; round++) {
              java.util.concurrent.atomic.AtomicInteger heard = new java.util.concurrent.atomic.AtomicInteger();
              wiring.dayBegunListeners().addOnce(heard::incrementAndGet);
              Thread other = new Thread(() -> wiring.dayBegun().begin());
              other.start();
              wiring.dayBegun().begin();
              other.join();
              if (heard.get() != 1) {
                Trace.add("heard " + heard);
              }
            }
            Trace.add(wiring.dayBegunListeners().size());
            """,
        "0");
  }

  @Test
  void listenersComeAndGoWhileOthersFire() throws Throwable {
    program.expect(
        WIRED
            + """
            java.util.concurrent.atomic.AtomicInteger heard = new java.util.concurrent.atomic.AtomicInteger();
            wiring.dayBegunListeners().add(heard::incrementAndGet);
            Thread changing = new Thread(() -> {
              for (int i = 0; i < 2000; i++) {
                try (Subscription one = wiring.dayBegunListeners().add(() -> {})) {
                  Objects.requireNonNull(one);
                }
              }
            });
            changing.start();
            for (int i = 0; i < 2000; i++) {
              wiring.dayBegun().begin();
            }
            changing.join();
            Trace.add(heard + " " + wiring.dayBegunListeners().size());
            """,
        "2000 1");
  }
}
