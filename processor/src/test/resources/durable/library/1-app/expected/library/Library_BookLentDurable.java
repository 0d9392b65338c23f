package library;

import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * Fires {@code book_lent}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@link Reminders#plan(Object)}
 *   <li>{@link Reminders#plan(String, LocalDate, Delivery)}, if {@code isDue}
 * </ul>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_BookLentDurable implements BookLent {
  private final BookLent direct;

  private final DurableEvent<Library_BookLentPayload> event;

  private final DurableOutlet outlet;

  Library_BookLentDurable(BookLent direct, DurableEvent<Library_BookLentPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Library_BookLentPayload> event(Reminders reminders, Tracing tracing) {
    return DurableEvent.of(
          "book_lent", 3, PayloadType.of(Library_BookLentPayload.class, "reader", "book", "until"))
          .upcast(1, PayloadType.of(Library_BookLentPayload1.class, "reader", "book"),
              Library_BookLentDurable::fromVersion1)
          .upcast(2, PayloadType.of(Library_BookLentPayload2.class, "reader", "book", "days"),
              Library_BookLentDurable::fromVersion2)
          .callback(
            "reminders.count",
            "Reminders.plan",
            (payload, delivery) -> plan(tracing, payload, delivery))
          .callback(
            "reminders.plan",
            "Reminders.plan",
            (payload, delivery) -> plan2(reminders, tracing, payload, delivery))
          .formerly("reminders.note", "Mahnung f\u00fcr sp\u00e4ter")
          .retry(8, 200, 300000)
          .orderedBy(payload -> payload.reader())
          .build();
  }

  @Override
  public void fire(String reader, String book, LocalDate until) throws IOException {
    this.direct.fire(reader, book, until);
    this.outlet.store(this.event, new Library_BookLentPayload(reader, book, until));
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Library_BookLentDurable in(DurableOutlet transaction) {
    return new Library_BookLentDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "book_lent: Reminders.plan (durable), Reminders.plan (durable)";
  }

  private static void plan(Tracing tracing, Library_BookLentPayload payload, Delivery delivery)
      throws Exception {
    var token = tracing.before("book_lent", "Reminders.plan");
    try {
      Reminders.plan(payload.book());
    } catch (Throwable failure) {
      AroundFailures.failed(tracing, "book_lent", "Reminders.plan", token, failure);
      throw failure;
    }
    tracing.after("book_lent", "Reminders.plan", token);
  }

  private static void plan2(Reminders reminders, Tracing tracing, Library_BookLentPayload payload,
      Delivery delivery) throws Exception {
    if (reminders.isDue(payload.until())) {
      var token = tracing.before("book_lent", "Reminders.plan");
      try {
        reminders.plan(payload.reader(), payload.until(), delivery);
      } catch (Throwable failure) {
        AroundFailures.failed(tracing, "book_lent", "Reminders.plan", token, failure);
        throw failure;
      }
      tracing.after("book_lent", "Reminders.plan", token);
    }
  }

  private static void fromVersion1(Library_BookLentPayload1 payload,
      Consumer<Library_BookLentPayload> next) {
    BookLent event = (reader, book, until) -> next.accept(new Library_BookLentPayload(reader, book,
        until));
    try {
      BookLent.forEver(payload.reader(), payload.book(), event);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void fromVersion2(Library_BookLentPayload2 payload,
      Consumer<Library_BookLentPayload> next) {
    BookLent event = (reader, book, until) -> next.accept(new Library_BookLentPayload(reader, book,
        until));
    try {
      BookLent.forDays(payload.reader(), payload.book(), payload.days(), event);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }
}
