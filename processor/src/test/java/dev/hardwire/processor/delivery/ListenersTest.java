package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Listeners that are added to open events while the program runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListenersTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(value = "started", open = true)
      interface Started { void fire(String what); }

      @Event(value = "door_opened", open = true, onError = FailurePolicy.EVICT, evictAfter = 2)
      interface DoorOpened { void open(@Sender Door door, String visitor); }

      @Event(value = "doors_asked", open = true)
      interface DoorsAsked { List<String> ask(@Sender Door door); }

      final class Door {
        private final String name;

        Door(String name) { this.name = name; }

        @Override
        public boolean equals(Object other) { return other instanceof Door; }

        @Override
        public int hashCode() { return 1; }

        @Override
        public String toString() { return name; }
      }

      final class Log {
        @Callback("started")
        static void note(String what) { Trace.add("note " + what); }
      }

      record Bell(String name) implements Started, DoorOpened {
        @Override
        public void fire(String what) { Trace.add(name + " " + what); }

        @Override
        public void open(Door door, String visitor) {
          Trace.add(name + " " + door + " " + visitor);
          if (visitor.isEmpty()) {
            throw new IllegalArgumentException("nobody");
          }
        }
      }

      final class Screen {
        final String name;

        Screen(String name) { this.name = name; }

        void show(String what) { Trace.add(name + " shows " + what); }
      }
      """;

  private static final String WIRED =
      """
      ShopWiring wiring = ShopWiring.builder().onError(new Reports()).build();
      Door front = new Door("front");
      Door back = new Door("back");
      """;

  private final SmallProgram program;

  ListenersTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void listenersRunInTheOrderOfAddingAfterCallbacks() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.startedListeners().add(new Bell("b"));
            wiring.startedListeners().add(new Bell("a"));
            wiring.started().fire("tea");
            """,
        "note tea",
        "b tea",
        "a tea");
  }

  @Test
  void onceIsHeardOnce() throws Throwable {
    program.expect(
        WIRED
            + """
            Subscription once = wiring.startedListeners().addOnce(new Bell("once"));
            wiring.startedListeners().add(new Bell("always"));
            wiring.started().fire("tea");
            Trace.add(once.isActive() + " " + wiring.startedListeners().size());
            wiring.started().fire("cake");
            """,
        "note tea",
        "once tea",
        "always tea",
        "false 1",
        "note cake",
        "always cake");
  }

  @Test
  void onceIsHeardOnceEvenIfItFires() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.startedListeners().addOnce(what -> { Trace.add("once " + what); wiring.started().fire(what + "!"); });
            wiring.started().fire("tea");
            """,
        "note tea",
        "once tea",
        "note tea!");
  }

  @Test
  void onceIsClaimedByTheCallEvenIfThatFails() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpenedListeners().addOnce(new Bell("once"));
            wiring.doorOpened().open(front, "");
            wiring.doorOpened().open(front, "");
            """,
        "once front ",
        "report door_opened listener: nobody [front, ] of Bell[name=once]");
  }

  @Test
  void sameListenerAddedTwiceIsHeardTwice() throws Throwable {
    program.expect(
        WIRED
            + """
            Started bell = new Bell("a");
            wiring.startedListeners().add(bell);
            Subscription second = wiring.startedListeners().add(bell);
            wiring.started().fire("tea");
            second.close();
            second.close();
            wiring.started().fire("cake");
            Trace.add(wiring.startedListeners().remove(bell));
            Trace.add(wiring.startedListeners().remove(bell));
            wiring.started().fire("milk");
            """,
        "note tea",
        "a tea",
        "a tea",
        "note cake",
        "a cake",
        "true",
        "false",
        "note milk");
  }

  @Test
  void equalListenersAreNotTheSame() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.startedListeners().add(new Bell("a"));
            Trace.add(wiring.startedListeners().remove(new Bell("a")));
            Trace.add(wiring.startedListeners().size());
            """,
        "false",
        "1");
  }

  @Test
  void comingAndGoingTakesEffectWithTheNextFire() throws Throwable {
    program.expect(
        WIRED
            + """
            Bell second = new Bell("second");
            wiring.startedListeners().add(what -> {
              wiring.startedListeners().remove(second);
              wiring.startedListeners().add(new Bell("third"));
            });
            wiring.startedListeners().add(second);
            wiring.started().fire("tea");
            wiring.started().fire("cake");
            """,
        "note tea",
        "second tea",
        "note cake",
        "third cake");
  }

  @Test
  void listenerMayWantTheEventsOfOneSender() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpenedListeners().addFor(front, new Bell("front bell"));
            wiring.doorOpenedListeners().add(new Bell("any bell"));
            wiring.doorOpened().open(front, "Ada");
            wiring.doorOpened().open(back, "Bob");
            wiring.doorOpened().open(null, "Eve");
            """,
        "front bell front Ada",
        "any bell front Ada",
        "any bell back Bob",
        "any bell null Eve");
  }

  @Test
  void othersEventsAreNeitherFailureNorSuccess() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpenedListeners().addFor(front, new Bell("bell"));
            wiring.doorOpened().open(front, "");
            wiring.doorOpened().open(back, "Bob");
            wiring.doorOpened().open(front, "");
            Trace.add(wiring.doorOpenedListeners().size());
            """,
        "bell front ",
        "report door_opened listener: nobody [front, ] of Bell[name=bell]",
        "bell front ",
        "report door_opened listener: nobody [front, ] of Bell[name=bell] evicted",
        "0");
  }

  @Test
  void successEndsARowOfFailures() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorOpenedListeners().add(new Bell("bell"));
            wiring.doorOpened().open(front, "");
            wiring.doorOpened().open(front, "Ada");
            wiring.doorOpened().open(front, "");
            Trace.add(wiring.doorOpenedListeners().size());
            """,
        "bell front ",
        "report door_opened listener: nobody [front, ] of Bell[name=bell]",
        "bell front Ada",
        "bell front ",
        "report door_opened listener: nobody [front, ] of Bell[name=bell]",
        "1");
  }

  @Test
  void listenersOfASenderAnswer() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.doorsAskedListeners().addFor(front, door -> List.of("front"));
            wiring.doorsAskedListeners().addFor(back, door -> List.of("back", "yard"));
            Trace.ask(() -> wiring.doorsAsked().ask(back));
            Trace.ask(() -> wiring.doorsAsked().ask(new Door("back")));
            """,
        "= [back, yard]",
        "= []");
  }

  @Test
  void subscriptionEndsWithItsSender() throws Throwable {
    program.expect(
        WIRED
            + """
            Subscription gone = wiring.doorOpenedListeners().addFor(new Door("garden"), new Bell("bell"));
            for (int i = 0; i < 200 && gone.isActive(); i++) {
              System.gc();
              Thread.sleep(10);
            }
            Trace.add(gone.isActive() + " " + wiring.doorOpenedListeners().size());
            """,
        "false 0");
  }

  @Test
  void weaklyHeldOwnerIsHandedToItsListener() throws Throwable {
    program.expect(
        WIRED
            + """
            Screen kept = new Screen("kept");
            wiring.startedListeners().addWeakly(kept, screen -> screen::show);
            Subscription gone = wiring.startedListeners().addWeakly(new Screen("gone"), screen -> screen::show);
            for (int i = 0; i < 200 && gone.isActive(); i++) {
              System.gc();
              Thread.sleep(10);
            }
            wiring.started().fire("tea");
            Trace.add(wiring.startedListeners().size() + " " + kept.name);
            """,
        "note tea",
        "kept shows tea",
        "1 kept");
  }

  @Test
  void tryBlockIsALifetime() throws Throwable {
    program.expect(
        WIRED
            + """
            try (Subscription heard = wiring.startedListeners().add(new Bell("a"))) {
              wiring.started().fire("tea");
              Trace.add(heard.isActive());
            }
            wiring.started().fire("cake");
            """,
        "note tea",
        "a tea",
        "true",
        "note cake");
  }

  @Test
  void nullIsNoListener() throws Throwable {
    program.expect(
        WIRED
            + """
            Trace.attempt(() -> wiring.startedListeners().add(null));
            Trace.attempt(() -> wiring.doorOpenedListeners().addFor(null, new Bell("a")));
            """,
        "! NullPointerException: listener",
        "! NullPointerException: sender");
  }
}
