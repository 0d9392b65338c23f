package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link CourierWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Courier_EventsByName {
  private Courier_EventsByName() {
  }

  static Object run(CourierWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "parcel_sent" -> {
        EventArguments given = EventArguments.of(event, arguments, "String to", "int grams");
        wiring.parcelSent().fire(given.get(0, String.class), given.getInt(1));
        return null;
      }
      case "price_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "int grams");
        return wiring.priceAsked().fire(given.getInt(0));
      }
      default -> throw new UnknownEventException(event, "parcel_sent", "price_asked");
    }
  }
}
