package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link ShopWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_EventsByName {
  private Shop_EventsByName() {
  }

  static void run(ShopWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "order_cancelled" -> {
        EventArguments given = EventArguments.of(event, arguments, "Order order", "String reason");
        wiring.orderCancelled().cancel(given.get(0, Order.class), given.get(1, String.class));
      }
      case "order_forgotten" -> {
        EventArguments.of(event, arguments);
        wiring.orderForgotten().forget();
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "Order arg0");
        wiring.orderPlaced().accept(given.get(0, Order.class));
      }
      default -> throw new UnknownEventException(event, "order_cancelled", "order_forgotten",
          "order_placed");
    }
  }
}
