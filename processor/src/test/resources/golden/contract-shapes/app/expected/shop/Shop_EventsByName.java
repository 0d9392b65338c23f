package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.io.IOException;

/**
 * Fires events of {@link ShopWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_EventsByName {
  private Shop_EventsByName() {
  }

  static Object run(ShopWiring wiring, String event, Object[] arguments) throws IOException {
    switch (event) {
      case "order_cancelled" -> {
        EventArguments given = EventArguments.of(event, arguments, "Order order", "String reason");
        wiring.orderCancelled().cancel(given.get(0, Order.class), given.get(1, String.class));
        return null;
      }
      case "order_forgotten" -> {
        EventArguments.of(event, arguments);
        wiring.orderForgotten().forget();
        return null;
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "Order arg0");
        wiring.orderPlaced().accept(given.get(0, Order.class));
        return null;
      }
      case "refund_wanted" -> {
        EventArguments given = EventArguments.of(event, arguments, "Order what", "long cents");
        wiring.refundWanted().perform(given.get(0, Order.class), given.getLong(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "order_cancelled", "order_forgotten",
          "order_placed", "refund_wanted");
    }
  }
}
