package library;

import dev.hardwire.Event;
import dev.hardwire.FailurePolicy;
import java.util.concurrent.CompletableFuture;

/** Somebody has brought a book back. */
@Event(value = "book_returned", onError = FailurePolicy.COLLECT)
interface BookReturned {

  /** Tells of it. */
  CompletableFuture<Void> fire(String book, int delivery);
}
