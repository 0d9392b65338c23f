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
      case "greeting_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String greeting");
        return wiring.greetingAsked().fire(given.get(0, String.class));
      }
      case "order_checked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String customer", "long cents");
        return wiring.orderChecked().fire(given.get(0, String.class), given.getLong(1));
      }
      case "price_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "long cents", "String customer");
        return wiring.priceAsked().fire(given.getLong(0), given.get(1, String.class));
      }
      case "quotes_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "long cents");
        return wiring.quotesAsked().fire(given.getLong(0));
      }
      case "rate_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String currency");
        return wiring.rateAsked().fire(given.get(0, String.class));
      }
      case "receipt_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "long cents");
        return wiring.receiptAsked().print(given.getLong(0));
      }
      default -> throw new UnknownEventException(event, "discount_asked", "greeting_asked",
          "order_checked", "price_asked", "quotes_asked", "rate_asked", "receipt_asked");
    }
  }
}
