package library;

import dev.hardwire.EventWiring;
import dev.hardwire.durable.DurableStore;
import java.io.IOException;
import java.time.LocalDate;

/** The application. */
@EventWiring(around = Tracing.class)
final class Library {

  private Library() {}

  static void start(DurableStore store) throws IOException {
    try (LibraryWiring wiring = LibraryWiring.create(new Reminders(), new Tracing(), store)) {
      wiring.bookLent().fire("Ada", "Moby Dick", LocalDate.EPOCH);
    }
  }
}
