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

  static Object run(ShopWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "order_paid" -> {
        EventArguments given = EventArguments.of(event, arguments, "String order");
        return wiring.orderPaid().fire(given.get(0, String.class));
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String order", "long cents");
        wiring.orderPlaced().fire(given.get(0, String.class), given.getLong(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "order_paid", "order_placed");
    }
  }
}
