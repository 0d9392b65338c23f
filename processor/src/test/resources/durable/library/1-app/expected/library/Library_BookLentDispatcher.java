package library;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Fires {@code book_lent}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_BookLentDispatcher {
  static final BookLent CONTRACT = new AsContract();

  private Library_BookLentDispatcher() {
  }

  /**
   * Fires {@code book_lent}.
   */
  public static void fire(String reader, String book, LocalDate until) throws IOException {
    Library_BookLentDispatcher.CONTRACT.fire(reader, book, until);
  }

  private static final class AsContract implements BookLent {
    @Override
    public void fire(String reader, String book, LocalDate until) throws IOException {
    }

    @Override
    public String toString() {
      return "book_lent: no callbacks";
    }
  }
}
