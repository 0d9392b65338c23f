package library;

import dev.hardwire.EventInfo;
import dev.hardwire.durable.Delivery;
import dev.hardwire.index.Generated;
import java.time.LocalDate;

/**
 * Reaches callbacks of {@link Reminders} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Reminders_Callbacks {
  private Reminders_Callbacks() {
  }

  /**
   * Calls {@link Reminders#forget(String, EventInfo)}.
   */
  public static void forget(Reminders reminders, String book, EventInfo info) {
    reminders.forget(book, info);
  }

  /**
   * Calls {@link Reminders#plan(Object)}.
   */
  public static int plan(Object book) {
    return Reminders.plan(book);
  }

  /**
   * Calls {@link Reminders#plan(String, LocalDate, Delivery)}.
   */
  public static void plan2(Reminders reminders, String reader, LocalDate until, Delivery delivery) {
    reminders.plan(reader, until, delivery);
  }

  /**
   * Calls {@link Reminders#thank(String)}.
   */
  public static void thank(Reminders reminders, String book) {
    reminders.thank(book);
  }

  /**
   * Calls {@link Reminders#tidy(EventInfo, String)}.
   */
  public static void tidy(EventInfo info, String shelf) {
    Reminders.tidy(info, shelf);
  }

  /**
   * Calls {@link Reminders#isDue(LocalDate)}.
   */
  public static boolean isDue(Reminders reminders, LocalDate until) {
    return reminders.isDue(until);
  }
}
