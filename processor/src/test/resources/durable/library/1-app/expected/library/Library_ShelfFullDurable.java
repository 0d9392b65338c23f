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

/**
 * Fires {@code shelf_full}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@link Reminders#tidy(EventInfo, String)}
 * </ul>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Library_ShelfFullDurable implements ShelfFull {
  private static final Map<String, String> METADATA = Map.of();

  private final ShelfFull direct;

  private final DurableEvent<Library_ShelfFullPayload> event;

  private final DurableOutlet outlet;

  Library_ShelfFullDurable(ShelfFull direct, DurableEvent<Library_ShelfFullPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Library_ShelfFullPayload> event(Tracing tracing) {
    return DurableEvent.of(
          "shelf_full", 1, PayloadType.of(Library_ShelfFullPayload.class, "shelf"))
          .callback(
            "reminders.tidy",
            "Reminders.tidy",
            (payload, delivery) -> tidy(tracing, payload, delivery))
          .build();
  }

  @Override
  public void fire(String shelf) {
    this.direct.fire(shelf);
    this.outlet.store(this.event, new Library_ShelfFullPayload(shelf));
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Library_ShelfFullDurable in(DurableOutlet transaction) {
    return new Library_ShelfFullDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "shelf_full: Reminders.tidy (durable)";
  }

  private static void tidy(Tracing tracing, Library_ShelfFullPayload payload, Delivery delivery)
      throws Exception {
    EventInfo info = new EventInfo("shelf_full", delivery.firedAt(), METADATA, Optional.empty());
    var token = tracing.before("shelf_full", "Reminders.tidy");
    try {
      Reminders.tidy(info, payload.shelf());
    } catch (Throwable failure) {
      AroundFailures.failed(tracing, "shelf_full", "Reminders.tidy", token, failure);
      throw failure;
    }
    tracing.after("shelf_full", "Reminders.tidy", token);
  }
}
