package cafe;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link CafeWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cafe_EventsByName {
  private Cafe_EventsByName() {
  }

  static Object run(CafeWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "guest_arrived" -> {
        EventArguments given = EventArguments.of(event, arguments, "String größe",
            "int количество");
        wiring.guestArrived().fire(given.get(0, String.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "guest_arrived");
    }
  }
}
