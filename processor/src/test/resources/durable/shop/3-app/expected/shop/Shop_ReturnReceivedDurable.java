package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import mail.Mailer;
import orders.ReturnReceived;

/**
 * Fires {@code return_received}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@link Mailer#returned(String, EventInfo)}
 *   <li>{@link Shop#count(Delivery, int)}
 * </ul>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_ReturnReceivedDurable implements ReturnReceived {
  private static final Map<String, String> METADATA = Map.ofEntries(Map.entry("owner", "depot"));

  private final ReturnReceived direct;

  private final DurableEvent<Shop_ReturnReceivedPayload> event;

  private final DurableOutlet outlet;

  Shop_ReturnReceivedDurable(ReturnReceived direct, DurableEvent<Shop_ReturnReceivedPayload> event,
      DurableOutlet outlet) {
    this.direct = direct;
    this.event = event;
    this.outlet = outlet;
  }

  /**
   * How the durable callbacks are called.
   */
  static DurableEvent<Shop_ReturnReceivedPayload> event(Mailer mailer) {
    return DurableEvent.of(
          "return_received", 1, PayloadType.of(Shop_ReturnReceivedPayload.class, "warehouse",
              "notify2"))
          .callback(
            "mail.returned",
            "Mailer.returned",
            (payload, delivery) -> returned(mailer, payload, delivery))
          .callback(
            "shop.count",
            "Shop.count",
            (payload, delivery) -> Shop.count(delivery, payload.notify2()))
          .build();
  }

  @Override
  public CompletableFuture<Void> fire(String warehouse, int notify) {
    CompletableFuture<Void> answer = this.direct.fire(warehouse, notify);
    this.outlet.store(this.event, new Shop_ReturnReceivedPayload(warehouse, notify));
    return answer;
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Shop_ReturnReceivedDurable in(DurableOutlet transaction) {
    return new Shop_ReturnReceivedDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "return_received: Shop.book, Mailer.returned (durable), Shop.count (durable)";
  }

  private static void returned(Mailer mailer, Shop_ReturnReceivedPayload payload, Delivery delivery)
      throws Exception {
    EventInfo info = new EventInfo("return_received", delivery.firedAt(), METADATA,
        Optional.ofNullable(payload.warehouse()));
    mailer.returned(payload.warehouse(), info);
  }
}
