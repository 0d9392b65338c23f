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
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer",
            "int[] toString");
        wiring.orderPlaced().fire(given.get(0, String.class), given.get(1, int[].class));
        return null;
      }
      case "rate_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String currency");
        return wiring.rateAsked().fire(given.get(0, String.class));
      }
      default -> throw new UnknownEventException(event, "order_placed", "rate_asked");
    }
  }
}
