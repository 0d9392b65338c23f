package kiosk;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link KioskWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Kiosk_EventsByName {
  private Kiosk_EventsByName() {
  }

  static Object run(KioskWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "paper_sold" -> {
        EventArguments given = EventArguments.of(event, arguments, "int copies");
        wiring.paperSold().fire(given.getInt(0));
        return null;
      }
      default -> throw new UnknownEventException(event, "paper_sold");
    }
  }
}
