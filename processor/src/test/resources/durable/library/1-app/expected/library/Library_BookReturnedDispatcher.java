package library;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.internal.AsyncCallback;
import dev.hardwire.async.internal.FutureCall;
import dev.hardwire.async.internal.FutureFire;
import dev.hardwire.async.internal.InFlight;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code book_returned}: runs {@link Reminders#thank(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_BookReturnedDispatcher implements BookReturned {
  private final Reminders reminders;

  private final Tracing tracing;

  private final InFlight inFlight;

  private final AsyncCallback remindersThank;

  Library_BookReturnedDispatcher(Reminders reminders, Tracing tracing, Library_Context context) {
    this.reminders = reminders;
    this.tracing = tracing;
    this.inFlight = context.inFlight;
    this.remindersThank = context.inFlight.callback("book_returned", "Reminders.thank");
  }

  @Override
  public CompletableFuture<Void> fire(String book, int delivery) {
    FutureFire<Void> pending = this.inFlight.all("book_returned", FailurePolicy.COLLECT);
    pending.add(this.remindersThank, new RemindersThankCall(reminders, this.tracing, book,
        delivery));
    return pending.start();
  }

  @Override
  public String toString() {
    return "book_returned: Reminders.thank";
  }

  /**
   * A call of {@link Reminders#thank(String)}.
   */
  private static final class RemindersThankCall extends FutureCall<Void> {
    private final Reminders target;

    private final Tracing hooks;

    private final String book;

    private final int delivery;

    RemindersThankCall(Reminders target, Tracing hooks, String book, int delivery) {
      this.target = target;
      this.hooks = hooks;
      this.book = book;
      this.delivery = delivery;
    }

    @Override
    protected Object call() throws Throwable {
      var token = this.hooks.before("book_returned", "Reminders.thank");
      try {
        this.target.thank(book);
      } catch (Throwable failure) {
        AroundFailures.failed(this.hooks, "book_returned", "Reminders.thank", token, failure);
        throw failure;
      }
      this.hooks.after("book_returned", "Reminders.thank", token);
      return null;
    }

    @Override
    protected Object[] values() {
      return new Object[] {this.book, this.delivery};
    }
  }
}
