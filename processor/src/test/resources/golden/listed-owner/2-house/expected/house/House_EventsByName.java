package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link HouseWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_EventsByName {
  private House_EventsByName() {
  }

  static Object run(HouseWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "evening_came" -> {
        EventArguments given = EventArguments.of(event, arguments, "String arg0", "int arg1");
        wiring.eveningCame().fire(given.get(0, String.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "evening_came");
    }
  }
}
