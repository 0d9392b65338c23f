package stock.web;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link StockWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Stock_EventsByName {
  private Stock_EventsByName() {
  }

  static Object run(StockWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "price_changed" -> {
        EventArguments given = EventArguments.of(event, arguments, "CharSequence article",
            "int cents");
        wiring.priceChanged().fire(given.<CharSequence>get(0, CharSequence.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "price_changed");
    }
  }
}
