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

  static Object run(ShopWiring wiring, String event, Object[] arguments) throws IOException,
      InterruptedException {
    switch (event) {
      case "discount_asked" -> {
        EventArguments.of(event, arguments);
        return wiring.discountAsked().fire();
      }
      case "order_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        return wiring.orderChecked().fire(given.get(0, String.class));
      }
      case "order_paid" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer",
            "String failure");
        wiring.orderPaid().fire(given.get(0, String.class), given.get(1, String.class));
        return null;
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer",
            "String[] articles");
        wiring.orderPlaced().fire(given.get(0, String.class), given.get(1, String[].class));
        return null;
      }
      case "order_shipped" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        wiring.orderShipped().fire(given.get(0, String.class));
        return null;
      }
      case "price_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "int cents");
        return wiring.priceAsked().fire(given.getInt(0));
      }
      case "quotes_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "int callback");
        return wiring.quotesAsked().fire(given.getInt(0));
      }
      default -> throw new UnknownEventException(event, "discount_asked", "order_checked",
          "order_paid", "order_placed", "order_shipped", "price_asked", "quotes_asked");
    }
  }
}
