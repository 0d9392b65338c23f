package library;

import dev.hardwire.Callback;
import dev.hardwire.EventInfo;
import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import java.time.LocalDate;

/** Writes to readers. */
final class Reminders {

  @Callback(
      value = "book_lent",
      durable = true,
      id = "reminders.plan",
      formerly = {"reminders.note", "Mahnung für später"},
      retry = @Retry(attempts = 8, first = "200ms", max = "5m"),
      orderedBy = "reader",
      when = "isDue")
  void plan(String reader, LocalDate until, Delivery delivery) {}

  boolean isDue(LocalDate until) {
    return true;
  }

  @Callback(value = "book_lent", durable = true, id = "reminders.count")
  static int plan(Object book) {
    return 1;
  }

  @Callback(value = "book_returned", durable = true, id = "reminders.\"forget\"")
  void forget(String book, EventInfo info) {}

  @Callback("book_returned")
  void thank(String book) {}

  @Callback(value = "shelf_full", durable = true, id = "reminders.tidy")
  static void tidy(EventInfo info, String shelf) {}
}
