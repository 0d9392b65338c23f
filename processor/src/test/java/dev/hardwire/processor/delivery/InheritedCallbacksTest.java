package dev.hardwire.processor.delivery;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Callbacks that generic classes and interfaces have for their subclasses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InheritedCallbacksTest {

  private static final String SOURCE =
      """
      @EventWiring
      final class Office {}

      interface Signed<D, P> { void fire(D document, P pages); }

      @Event("letter_signed")
      interface LetterSigned extends Signed<String, Integer> {}

      @Event("reviewed")
      interface Reviewed { List<String> fire(String document, List<? extends Number> marks); }

      @Event("year_closed")
      interface YearClosed { void fire(int year) throws IOException; }

      abstract class Archive<D extends CharSequence & Comparable<? super D>, X extends Exception> {
        final List<D> kept = new ArrayList<>();

        @Callback(value = "letter_signed", when = "isNew")
        void keep(D document) {
          kept.add(document);
          Trace.add(getClass().getSimpleName() + " keeps " + document);
        }

        boolean isNew(D document) { return !kept.contains(document); }

        @Callback("reviewed")
        abstract D review(List<? extends Number> marks, D document);

        @Callback("year_closed")
        void close(int year) throws X { Trace.add(getClass().getSimpleName() + " closes " + year); }
      }

      @InheritCallbacks
      class Letters extends Archive<String, IOException> {
        @Override
        String review(List<? extends Number> marks, String document) { return document + marks; }

        @Override
        void close(int year) throws IOException {
          super.close(year);
          throw new IOException("no space for " + year);
        }
      }

      interface Counting<T> {
        AtomicCount count();

        @Callback(value = "letter_signed", order = 9)
        default void countLetter(T document) { count().add(1); }
      }

      final class AtomicCount {
        private int sum;
        void add(int more) { Trace.add("count " + (sum += more)); }
      }

      @InheritCallbacks
      @Attachable
      record Clerk(String name, AtomicCount count) implements Counting<Object> {
        @Callback("year_closed")
        public void rest() { Trace.add(name + " rests"); }
      }

      @InheritCallbacks
      sealed interface Desk extends Counting<Object> permits Desk.Wooden {
        enum Wooden implements Desk {
          SMALL;
          private final AtomicCount count = new AtomicCount();
          @Override public AtomicCount count() { return count; }
        }
      }
      """;

  private static final String WIRED =
      """
      OfficeWiring wiring = OfficeWiring.create(Desk.Wooden.SMALL, new Letters());
      """;

  private final SmallProgram program;

  InheritedCallbacksTest(@TempDir Path root) {
    program = new SmallProgram(root, SOURCE);
  }

  @Test
  void callbacksAreCalledOnEachHeir() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.clerkAttachments().attach(new Clerk("Ada", new AtomicCount()));
            wiring.letterSigned().fire("first", 3);
            wiring.letterSigned().fire("first", 3);
            """,
        "Letters keeps first",
        "count 1",
        "count 1",
        "count 2",
        "count 2");
  }

  @Test
  void abstractCallbackIsAnsweredByTheHeir() throws Throwable {
    program.expect(
        WIRED + "Trace.add(wiring.reviewed().fire(\"letter\", List.of(1, 2.5)));",
        "[letter[1, 2.5]]");
  }

  @Test
  void heirThrowsWhatItSaysThatItThrows() throws Throwable {
    program.expect(
        WIRED
            + """
            wiring.clerkAttachments().attach(new Clerk("Ada", new AtomicCount()));
            Trace.attempt(() -> wiring.yearClosed().fire(1999));
            """,
        "Ada rests",
        "Letters closes 1999",
        "! IOException: no space for 1999");
  }
}
