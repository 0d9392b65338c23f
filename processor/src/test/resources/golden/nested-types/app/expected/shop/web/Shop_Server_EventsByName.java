package shop.web;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link Shop_ServerWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Server_EventsByName {
  private Shop_Server_EventsByName() {
  }

  static Object run(Shop_ServerWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String order");
        wiring.orderPlaced().place(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "order_placed");
    }
  }
}
