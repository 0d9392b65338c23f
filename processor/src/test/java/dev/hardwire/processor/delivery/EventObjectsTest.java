package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Objects with events of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventObjectsTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Shop {}

      @Event(
          value = "started",
          open = true,
          metadata = {@Metadata(key = "unit", value = "shop"), @Metadata(key = "level", value = "1")})
      interface Started { void fire(String what); }

      @Event(value = "stopped", open = true, onError = FailurePolicy.EVICT, evictAfter = 1, whenUnheard = WhenUnheard.REPORT)
      interface Stopped {
        boolean stop(@Sender Object who, int code);

        default boolean isHeard() { return true; }
      }

      @Event(value = "price_asked", open = true, onError = FailurePolicy.COLLECT, whenUnheard = WhenUnheard.THROW)
      interface PriceAsked { int ask(@Fold int price, String... tags); }

      @Event(value = "level_changed", open = true, sticky = true)
      interface LevelChanged { void change(int level) throws IOException; }

      @Event(value = "names_asked", open = true, onError = FailurePolicy.ISOLATE)
      interface NamesAsked { List<String> ask(); }

      @Event(value = "name_asked", open = true)
      interface NameAsked { Optional<String> ask(); }

      @Event(value = "shelves_changed", open = true)
      interface ShelvesChanged { void changed(ShelvesChanged[] shelves); }

      @Event(value = "shelves_kept", open = true)
      interface ShelvesKept { void keep(ShelvesKept[] shelves); }

      @Event(value = "shelves_shown", open = true)
      interface ShelvesShown { boolean snapshot(Object[] shelves); }

      final class Log {
        @Callback("started")
        static void note(String what) { Trace.add("note " + what); }
      }
      """;

  private final SmallProgram program;

  EventObjectsTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void eachObjectHasListenersOfItsOwn() throws Throwable {
    program.expect(
        """
        StartedEvent engine = new StartedEvent();
        StartedEvent radio = new StartedEvent();
        engine.listeners().add(what -> Trace.add("engine " + what));
        radio.listeners().add(what -> Trace.add("radio " + what));
        engine.fire("now");
        Started asContract = radio;
        asContract.fire("later");
        ShopWiring.create().started().fire("wired");
        Trace.add(engine);
        """,
        "engine now",
        "radio later",
        "note wired",
        "started: listeners 1");
  }

  @Test
  void methodsMayBeCalledAsThoseThatKeepTheListeners() throws Throwable {
    program.expect(
        """
        ShelvesChangedEvent changed = new ShelvesChangedEvent();
        changed.listeners().add(shelves -> Trace.add("changed " + shelves.length));
        changed.changed(new ShelvesChanged[1]);
        ShelvesKeptEvent kept = new ShelvesKeptEvent();
        kept.listeners().add(shelves -> Trace.add("kept " + shelves.length));
        kept.keep(new ShelvesKept[2]);
        ShelvesShownEvent shown = new ShelvesShownEvent();
        shown.listeners().add(shelves -> shelves.length < 3);
        Trace.ask(() -> shown.snapshot(new Object[3]));
        """,
        "changed 1",
        "kept 2",
        "= false");
  }

  @Test
  void metadataOverlaysThatOfTheDeclaration() throws Throwable {
    program.expect(
        """
        Trace.add(new TreeMap<>(new StartedEvent().metadata()));
        Map<String, String> own = new HashMap<>(Map.of("level", "2", "place", "Ulm"));
        StartedEvent event = new StartedEvent(own);
        own.clear();
        Trace.add(new TreeMap<>(event.metadata()));
        Trace.attempt(() -> event.metadata().clear());
        Trace.add(new NamesAskedEvent(Map.of("a", "b")).metadata());
        """,
        "{level=1, unit=shop}",
        "{level=2, place=Ulm, unit=shop}",
        "! UnsupportedOperationException: null",
        "{a=b}");
  }

  @Test
  void policyIsThatOfTheDeclaration() throws Throwable {
    program.expect(
        """
        StoppedEvent event = new StoppedEvent(Map.of(), new Reports());
        event.stop("me", 1);
        Trace.add(event.isHeard());
        event.listeners().add((who, code) -> { throw new IllegalStateException("no"); });
        event.listeners().addFor("you", (who, code) -> code < 5);
        Trace.add(event.isHeard());
        Trace.ask(() -> event.stop("me", 2));
        Trace.ask(() -> event.stop("you", 3));
        Trace.ask(() -> event.stop("you", 6));
        """,
        "unheard stopped",
        "false",
        "true",
        "report stopped listener: no [me, 2] evicted",
        "= true",
        "= true",
        "= false");
  }

  @Test
  void failuresAreCollected() throws Throwable {
    program.expect(
        """
        PriceAskedEvent event = new PriceAskedEvent();
        Trace.ask(() -> event.ask(1));
        event.listeners().add((price, tags) -> price + tags.length);
        Trace.ask(() -> event.ask(1, "a", "b"));
        event.listeners().add((price, tags) -> { throw new IllegalStateException("no price"); });
        try {
          event.ask(1, "a", "b");
        } catch (CallbackException e) {
          List<Object> arguments = e.failures().get(0).arguments();
          Trace.add(arguments.get(0) + " " + Arrays.toString((String[]) arguments.get(1)));
        }
        """,
        "! UnheardEventException: Nobody heard event 'price_asked'",
        "= 3",
        "3 [a, b]");
  }

  @Test
  void stickyObjectHandsItsLatestOver() throws Throwable {
    program.expect(
        """
        LevelChangedEvent event = new LevelChangedEvent();
        event.listeners().add(level -> Trace.add("a " + level));
        event.change(1);
        event.change(2);
        event.listeners().add(level -> Trace.add("b " + level));
        event.listeners().addOnce(level -> Trace.add("once " + level));
        event.change(3);
        new LevelChangedEvent().listeners().add(level -> Trace.add("c " + level));
        """,
        "a 1",
        "a 2",
        "b 2",
        "once 2",
        "a 3",
        "b 3");
  }

  @Test
  void objectsAnswer() throws Throwable {
    program.expect(
        """
        NamesAskedEvent names = new NamesAskedEvent(Map.of(), new Reports());
        names.listeners().add(() -> List.of("Ada", "Bob"));
        names.listeners().add(() -> null);
        names.listeners().add(() -> List.of("Eve"));
        Trace.add(names.ask());
        NameAskedEvent name = new NameAskedEvent();
        Trace.add(name.ask());
        name.listeners().add(() -> Optional.empty());
        name.listeners().add(() -> Optional.of("Ada"));
        Trace.add(name.ask());
        """,
        "report names_asked listener: listener answered null to event 'names_asked' []",
        "[Ada, Bob, Eve]",
        "Optional.empty",
        "Optional[Ada]");
  }
}
