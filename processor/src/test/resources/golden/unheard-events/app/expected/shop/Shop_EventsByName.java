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
      case "discount_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        return wiring.discountAsked().fire(given.get(0, String.class));
      }
      case "order_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        return wiring.orderChecked().fire(given.get(0, String.class));
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        wiring.orderPlaced().fire(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "discount_asked", "order_checked",
          "order_placed");
    }
  }
}
