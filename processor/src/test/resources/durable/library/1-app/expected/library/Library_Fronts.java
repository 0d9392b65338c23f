package library;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

/**
 * Stands in for events of {@link LibraryWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_Fronts {
  final BookLentFront bookLent = new BookLentFront();

  final BookReturnedFront bookReturned = new BookReturnedFront();

  final ShelfFullFront shelfFull = new ShelfFullFront();

  void link(LibraryWiring wiring) {
    this.bookLent.target = wiring.bookLent();
    this.bookReturned.target = wiring.bookReturned();
    this.shelfFull.target = wiring.shelfFull();
  }

  static final class BookLentFront implements BookLent {
    private volatile BookLent target;

    @Override
    public void fire(String reader, String book, LocalDate until) throws IOException {
      BookLent connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'book_lent' was fired before connect(...) of LibraryWiring.Unconnected.");
      }
      connected.fire(reader, book, until);
    }
  }

  static final class BookReturnedFront implements BookReturned {
    private volatile BookReturned target;

    @Override
    public CompletableFuture<Void> fire(String book, int delivery) {
      BookReturned connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'book_returned' was fired before connect(...) of LibraryWiring.Unconnected.");
      }
      return connected.fire(book, delivery);
    }
  }

  static final class ShelfFullFront implements ShelfFull {
    private volatile ShelfFull target;

    @Override
    public void fire(String shelf) {
      ShelfFull connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'shelf_full' was fired before connect(...) of LibraryWiring.Unconnected.");
      }
      connected.fire(shelf);
    }
  }
}
