package shop;

import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import java.util.concurrent.CompletableFuture;
import trade.OrderPaid;

/**
 * Fires {@code order_paid}, and then sends it to other processes.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPaidDurable implements OrderPaid {
  private final OrderPaid direct;

  private final DurableEvent<Shop_OrderPaidPayload> event;

  private final DurableOutlet outlet;

  Shop_OrderPaidDurable(OrderPaid direct, DurableEvent<Shop_OrderPaidPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Shop_OrderPaidPayload> event() {
    return DurableEvent.of(
          "order_paid", 1, PayloadType.of(Shop_OrderPaidPayload.class, "order"))
          .sent()
          .build();
  }

  @Override
  public CompletableFuture<Void> fire(String order) {
    CompletableFuture<Void> answer = this.direct.fire(order);
    return this.outlet.send(this.event, new Shop_OrderPaidPayload(order), answer);
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Shop_OrderPaidDurable in(DurableOutlet transaction) {
    return new Shop_OrderPaidDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "order_paid: other processes";
  }
}
