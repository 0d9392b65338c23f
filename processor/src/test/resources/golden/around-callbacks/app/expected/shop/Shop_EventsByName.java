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
      case "order_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        return wiring.orderChecked().fire(given.get(0, String.class));
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String timing");
        wiring.orderPlaced().fire(given.get(0, String.class));
        return null;
      }
      case "quotes_asked" -> {
        EventArguments.of(event, arguments);
        return wiring.quotesAsked().fire();
      }
      case "rate_asked" -> {
        EventArguments.of(event, arguments);
        return wiring.rateAsked().fire();
      }
      case "shop_closed" -> {
        EventArguments.of(event, arguments);
        wiring.shopClosed().fire();
        return null;
      }
      default -> throw new UnknownEventException(event, "order_checked", "order_placed",
          "quotes_asked", "rate_asked", "shop_closed");
    }
  }
}
