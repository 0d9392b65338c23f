package library;

import dev.hardwire.Event;
import dev.hardwire.Metadata;
import dev.hardwire.Sender;
import dev.hardwire.Upcaster;
import java.io.IOException;
import java.time.LocalDate;

/** Somebody has borrowed a book. */
@Event(
    value = "book_lent",
    version = 3,
    metadata = @Metadata(key = "owner", value = "desk"))
interface BookLent {

  /** Tells of it. */
  void fire(@Sender String reader, String book, LocalDate until) throws IOException;

  /** Books could be kept for ever. */
  @Upcaster(1)
  static void forEver(String reader, String book, BookLent next) throws IOException {
    next.fire(reader, book, LocalDate.MAX);
  }

  /** It was a number of days. */
  @Upcaster(2)
  static void forDays(String reader, String book, int days, BookLent next) throws IOException {
    next.fire(reader, book, LocalDate.EPOCH.plusDays(days));
  }
}
