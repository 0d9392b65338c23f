package library;

import dev.hardwire.EventInfo;
import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code book_returned}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@link Reminders#forget(String, EventInfo)}
 * </ul>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_BookReturnedDurable implements BookReturned {
  private static final Map<String, String> METADATA = Map.of();

  private final BookReturned direct;

  private final DurableEvent<Library_BookReturnedPayload> event;

  private final DurableOutlet outlet;

  Library_BookReturnedDurable(BookReturned direct, DurableEvent<Library_BookReturnedPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Library_BookReturnedPayload> event(Reminders reminders, Tracing tracing) {
    return DurableEvent.of(
          "book_returned", 1, PayloadType.of(Library_BookReturnedPayload.class, "book", "delivery"))
          .callback(
            "reminders.\"forget\"",
            "Reminders.forget",
            (payload, delivery) -> forget(reminders, tracing, payload, delivery))
          .build();
  }

  @Override
  public CompletableFuture<Void> fire(String book, int delivery) {
    CompletableFuture<Void> answer = this.direct.fire(book, delivery);
    this.outlet.store(this.event, new Library_BookReturnedPayload(book, delivery));
    return answer;
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Library_BookReturnedDurable in(DurableOutlet transaction) {
    return new Library_BookReturnedDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "book_returned: Reminders.thank, Reminders.forget (durable)";
  }

  private static void forget(Reminders reminders, Tracing tracing,
      Library_BookReturnedPayload payload, Delivery delivery) throws Exception {
    EventInfo info = new EventInfo("book_returned", delivery.firedAt(), METADATA, Optional.empty());
    var token = tracing.before("book_returned", "Reminders.forget");
    try {
      reminders.forget(payload.book(), info);
    } catch (Throwable failure) {
      AroundFailures.failed(tracing, "book_returned", "Reminders.forget", token, failure);
      throw failure;
    }
    tracing.after("book_returned", "Reminders.forget", token);
  }
}
