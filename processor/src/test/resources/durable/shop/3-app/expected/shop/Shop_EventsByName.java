package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.util.List;
import java.util.UUID;

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
        EventArguments given = EventArguments.of(event, arguments, "UUID order", "long cents",
            "String currency", "List<OrderPlaced.Line> lines");
        wiring.orderPlaced().fire(given.get(0, UUID.class), given.getLong(1),
            given.get(2, String.class), given.get(3, List.class));
        return null;
      }
      case "return_received" -> {
        EventArguments given = EventArguments.of(event, arguments, "String warehouse",
            "int notify");
        return wiring.returnReceived().fire(given.get(0, String.class), given.getInt(1));
      }
      default -> throw new UnknownEventException(event, "order_placed", "return_received");
    }
  }
}
