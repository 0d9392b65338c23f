package shop;

import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import trade.OrderPlaced;

/**
 * Fires {@code order_placed}, and then sends it to other processes.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDurable implements OrderPlaced {
  private final OrderPlaced direct;

  private final DurableEvent<Shop_OrderPlacedPayload> event;

  private final DurableOutlet outlet;

  Shop_OrderPlacedDurable(OrderPlaced direct, DurableEvent<Shop_OrderPlacedPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Shop_OrderPlacedPayload> event() {
    return DurableEvent.of(
          "order_placed", 2, PayloadType.of(Shop_OrderPlacedPayload.class, "order", "cents"))
          .sent()
          .key(payload -> payload.order())
          .build();
  }

  @Override
  public void fire(String order, long cents) {
    this.direct.fire(order, cents);
    this.outlet.store(this.event, new Shop_OrderPlacedPayload(order, cents));
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Shop_OrderPlacedDurable in(DurableOutlet transaction) {
    return new Shop_OrderPlacedDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "order_placed: Shop.log, other processes";
  }
}
