package shop;

import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableOutlet;
import dev.hardwire.index.Generated;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import mail.MailModule_Index;
import mail.Mailer;
import orders.OrderPlaced;

/**
 * Fires {@code order_placed}, and then stores a call of each durable callback:
 *
 * <ul>
 *   <li>{@code Mailer.confirm}, if {@code Mailer_isOn}
 *   <li>{@link Mailer#count(Object)}
 * </ul>
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
  static DurableEvent<Shop_OrderPlacedPayload> event(Mailer mailer) {
    return DurableEvent.of(
          "order_placed", 3, PayloadType.of(Shop_OrderPlacedPayload.class, "order", "cents",
              "currency", "lines"))
          .upcast(1, PayloadType.of(Shop_OrderPlacedPayload1.class, "order", "cents"),
              Shop_OrderPlacedDurable::fromVersion1)
          .upcast(2, PayloadType.of(Shop_OrderPlacedPayload2.class, "order", "cents", "currency"),
              Shop_OrderPlacedDurable::fromVersion2)
          .callback(
            "mail.confirm",
            "Mailer.confirm",
            (payload, delivery) -> confirm(mailer, payload, delivery))
          .formerly("mail.greet", "mail.thank")
          .retry(8, 200, 300000)
          .callback(
            "mail.count",
            "Mailer.count",
            (payload, delivery) -> Mailer.count(payload.cents()))
          .orderedBy(payload -> payload.currency())
          .build();
  }

  @Override
  public void fire(UUID order, long cents, String currency, List<OrderPlaced.Line> lines) {
    this.direct.fire(order, cents, currency, lines);
    this.outlet.store(this.event, new Shop_OrderPlacedPayload(order, cents, currency, lines));
  }

  /**
   * The same event, whose calls are stored in a transaction.
   */
  Shop_OrderPlacedDurable in(DurableOutlet transaction) {
    return new Shop_OrderPlacedDurable(this.direct, this.event, transaction);
  }

  @Override
  public String toString() {
    return "order_placed: Shop.log, Mailer.confirm (durable), Mailer.count (durable)";
  }

  private static void confirm(Mailer mailer, Shop_OrderPlacedPayload payload, Delivery delivery)
      throws Exception {
    if (MailModule_Index.Mailer_isOn(mailer, payload.order())) {
      MailModule_Index.Mailer_confirm(mailer, payload.order(), payload.cents(), delivery);
    }
  }

  private static void fromVersion1(Shop_OrderPlacedPayload1 payload,
      Consumer<Shop_OrderPlacedPayload> next) {
    OrderPlaced event =
        (order, cents, currency, lines) -> next.accept(new Shop_OrderPlacedPayload(order, cents,
        currency, lines));
    OrderPlaced.inEuros(payload.order(), payload.cents(), event);
  }

  private static void fromVersion2(Shop_OrderPlacedPayload2 payload,
      Consumer<Shop_OrderPlacedPayload> next) {
    OrderPlaced event =
        (order, cents, currency, lines) -> next.accept(new Shop_OrderPlacedPayload(order, cents,
        currency, lines));
    OrderPlaced.inOneLine(payload.order(), payload.cents(), payload.currency(), event);
  }
}
