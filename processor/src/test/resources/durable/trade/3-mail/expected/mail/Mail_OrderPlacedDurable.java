package mail;

import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import trade.OrderPlaced;

/**
 * Fires {@code order_placed}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@link Mail#confirm(String)}
 * </ul>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Mail_OrderPlacedDurable implements OrderPlaced {
  private final OrderPlaced direct;

  private final DurableEvent<Mail_OrderPlacedPayload> event;

  private final DurableOutlet outlet;

  Mail_OrderPlacedDurable(OrderPlaced direct, DurableEvent<Mail_OrderPlacedPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Mail_OrderPlacedPayload> event(Mail mail) {
    return DurableEvent.of(
          "order_placed", 2, PayloadType.of(Mail_OrderPlacedPayload.class, "order", "cents"))
          .received()
          .callback(
            "mail.confirm",
            "Mail.confirm",
            (payload, delivery) -> mail.confirm(payload.order()))
          .build();
  }

  @Override
  public void fire(String order, long cents) {
    this.direct.fire(order, cents);
    this.outlet.store(this.event, new Mail_OrderPlacedPayload(order, cents));
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Mail_OrderPlacedDurable in(DurableOutlet transaction) {
    return new Mail_OrderPlacedDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "order_placed: Mail.confirm (durable)";
  }
}
