package shop;

import dev.hardwire.EventInfo;
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
        EventArguments given = EventArguments.of(event, arguments, "String info", "String failure");
        wiring.orderPlaced().fire(given.get(0, String.class), given.get(1, String.class));
        return null;
      }
      case "till_opened" -> {
        EventArguments given = EventArguments.of(event, arguments, "EventInfo info");
        wiring.tillOpened().fire(given.get(0, EventInfo.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "order_placed", "till_opened");
    }
  }
}
