package library;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Fires events of {@link LibraryWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_EventsByName {
  private Library_EventsByName() {
  }

  static Object run(LibraryWiring wiring, String event, Object[] arguments) throws IOException {
    switch (event) {
      case "book_lent" -> {
        EventArguments given = EventArguments.of(event, arguments, "String reader", "String book",
            "LocalDate until");
        wiring.bookLent().fire(given.get(0, String.class), given.get(1, String.class),
            given.get(2, LocalDate.class));
        return null;
      }
      case "book_returned" -> {
        EventArguments given = EventArguments.of(event, arguments, "String book", "int delivery");
        return wiring.bookReturned().fire(given.get(0, String.class), given.getInt(1));
      }
      case "shelf_full" -> {
        EventArguments given = EventArguments.of(event, arguments, "String shelf");
        wiring.shelfFull().fire(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "book_lent", "book_returned", "shelf_full");
    }
  }
}
