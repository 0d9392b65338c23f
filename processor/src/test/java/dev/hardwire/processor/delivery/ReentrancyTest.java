package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Events that are fired by callbacks of events. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReentrancyTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {
        static ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();

        static void reset() { wiring = ShopWiring.builder().onError(new Reports()).build(); }
      }

      @Event(value = "void_fired", open = true)
      interface VoidFired { void fire(int depth); }

      @Event(value = "veto_asked", onError = FailurePolicy.COLLECT)
      interface VetoAsked { boolean ask(int depth); }

      @Event(value = "list_asked", onError = FailurePolicy.COLLECT, open = true)
      interface ListAsked { List<String> ask(int depth); }

      @Event(value = "first_asked", onError = FailurePolicy.ISOLATE)
      interface FirstAsked { Optional<String> ask(int depth); }

      @Event(value = "fold_asked", onError = FailurePolicy.ISOLATE)
      interface FoldAsked { int ask(@Fold int number, int depth); }

      @Event("one_asked")
      interface OneAsked { long ask(int number); }

      @Event(value = "guest_called", onError = FailurePolicy.EVICT, evictAfter = 2)
      interface GuestCalled { void call(int depth); }

      @Event(value = "level_changed", open = true, sticky = true)
      interface LevelChanged { void change(int level); }

      final class Loops {
        @Callback(value = "void_fired", order = 1)
        static void enter(int depth) {
          Trace.add("enter " + depth);
          if (depth > 0) {
            Shop.wiring.voidFired().fire(depth - 1);
          }
        }

        @Callback(value = "void_fired", order = 2)
        static void leave(int depth) { Trace.add("leave " + depth); }

        @Callback(value = "veto_asked", order = 1)
        static boolean deeper(int depth) {
          if (depth == 3) {
            throw new IllegalStateException("too deep");
          }
          return depth == 0 || Shop.wiring.vetoAsked().ask(depth == 2 ? 3 : depth - 1);
        }

        @Callback(value = "veto_asked", order = 2)
        static boolean allow(int depth) { Trace.add("allow " + depth); return depth != 1; }

        @Callback(value = "list_asked", order = 1)
        static String list(int depth) { return "list " + depth; }

        @Callback(value = "list_asked", order = 2)
        static String nested(int depth) {
          return depth == 0 ? "end" : "nested " + Shop.wiring.listAsked().ask(depth - 1);
        }

        @Callback(value = "first_asked", order = 1)
        static Optional<String> first(int depth) {
          if (depth == 0) {
            throw new IllegalStateException("nobody at " + depth);
          }
          return Shop.wiring.firstAsked().ask(depth - 1).map(answer -> answer + depth);
        }

        @Callback(value = "first_asked", order = 2)
        static Optional<String> second(int depth) {
          return depth == 1 ? Optional.of("second") : Optional.empty();
        }

        @Callback(value = "fold_asked", order = 1)
        static int add(int number, int depth) {
          return depth == 0 ? number + 1 : number + Shop.wiring.foldAsked().ask(number, depth - 1);
        }

        @Callback(value = "fold_asked", order = 2)
        static int twice(int number, int depth) {
          if (depth == 1) {
            throw new IllegalStateException("not twice " + number);
          }
          return number * 2;
        }

        @Callback("one_asked")
        static long factorial(int number) {
          return number == 0 ? 1 : number * Shop.wiring.oneAsked().ask(number - 1);
        }
      }

      @Attachable
      final class Guest {
        @Callback("guest_called")
        void call(int depth) {
          if (depth > 0) {
            Shop.wiring.guestCalled().call(depth - 1);
          }
          throw new IllegalStateException("failed at " + depth);
        }

        @Override
        public String toString() { return "guest"; }
      }
      """;

  private static final String WIRED =
      """
      Shop.reset();
      ShopWiring wiring = Shop.wiring;
      """;

  private final SmallProgram program;

  ReentrancyTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void innerFireRunsToItsEnd() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.voidFiredListeners().add(depth -> Trace.add("hear " + depth));
            wiring.voidFired().fire(2);
            """,
        "enter 2",
        "enter 1",
        "enter 0",
        "leave 0",
        "hear 0",
        "leave 1",
        "hear 1",
        "leave 2",
        "hear 2");
  }

  @Test
  void innerFireHasASnapshotOfItsOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.voidFiredListeners().add(depth -> {
              if (depth == 1) {
                wiring.voidFiredListeners().add(d -> Trace.add("late " + d));
                wiring.voidFired().fire(0);
              }
            });
            wiring.voidFired().fire(1);
            """,
        "enter 1",
        "enter 0",
        "leave 0",
        "leave 1",
        "enter 0",
        "leave 0",
        "late 0");
  }

  @Test
  void innerFailuresAreTheirOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.vetoAsked().ask(0));
            Trace.ask(() -> wiring.vetoAsked().ask(1));
            Trace.ask(() -> wiring.vetoAsked().ask(2));
            """,
        "allow 0",
        "= true",
        "allow 0",
        "allow 1",
        "= false",
        "allow 3",
        "allow 2",
        "! CallbackException: 1 callback of event 'veto_asked' failed: Loops.deeper");
  }

  @Test
  void innerAnswersAreTheirOwn() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.ask(() -> wiring.listAsked().ask(2));
            Trace.ask(() -> wiring.firstAsked().ask(0));
            Trace.ask(() -> wiring.firstAsked().ask(2));
            Trace.ask(() -> wiring.foldAsked().ask(5, 0));
            Trace.ask(() -> wiring.foldAsked().ask(5, 2));
            Trace.ask(() -> wiring.oneAsked().ask(5));
            """,
        "= [list 2, nested [list 1, nested [list 0, end]]]",
        "report first_asked Loops.first: nobody at 0 [0]",
        "= Optional.empty",
        "report first_asked Loops.first: nobody at 0 [0]",
        "= Optional[second2]",
        "= 12",
        "report fold_asked Loops.twice: not twice 17 [17, 1]",
        "= 44",
        "= 120");
  }

  @Test
  void innerFailuresCountTowardsEvictionFirst() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.guestAttachments().attach(new Guest());
            wiring.guestCalled().call(2);
            Trace.add(wiring.guestAttachments().size());
            """,
        "report guest_called Guest.call: failed at 0 [0] of guest",
        "report guest_called Guest.call: failed at 1 [1] of guest evicted",
        "report guest_called Guest.call: failed at 2 [2] of guest",
        "0");
  }

  @Test
  void whoComesDuringAStickyFireIsHandedItsValue() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.levelChangedListeners().addOnce(level -> {
              Trace.add("first " + level);
              wiring.levelChangedListeners().add(later -> Trace.add("second " + later));
              wiring.levelChanged().change(level + 1);
            });
            wiring.levelChanged().change(1);
            wiring.levelChangedListeners().add(level -> Trace.add("third " + level));
            """,
        "first 1",
        "second 1",
        "second 2",
        "third 2");
  }
}
