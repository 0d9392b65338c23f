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
      case "coupon_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer");
        return wiring.couponAsked().fire(given.get(0, String.class));
      }
      case "order_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer", "long cents");
        return wiring.orderChecked().fire(given.get(0, String.class), given.getLong(1));
      }
      case "order_placed" -> {
        EventArguments given = EventArguments.of(event, arguments, "long order");
        return wiring.orderPlaced().fire(given.getLong(0));
      }
      case "price_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer", "long cents");
        return wiring.priceAsked().fire(given.get(0, String.class), given.getLong(1));
      }
      case "quotes_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "Object asker", "String item");
        return wiring.quotesAsked().fire(given.get(0, Object.class), given.get(1, String.class));
      }
      case "rate_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String currency");
        return wiring.rateAsked().ask(given.get(0, String.class));
      }
      default -> throw new UnknownEventException(event, "coupon_asked", "order_checked",
          "order_placed", "price_asked", "quotes_asked", "rate_asked");
    }
  }
}
