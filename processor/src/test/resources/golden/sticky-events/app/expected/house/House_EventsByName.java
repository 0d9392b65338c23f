package house;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.io.IOException;

/**
 * Fires events of {@link HouseWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class House_EventsByName {
  private House_EventsByName() {
  }

  static Object run(HouseWiring wiring, String event, Object[] arguments) throws IOException {
    switch (event) {
      case "heat_changed" -> {
        EventArguments given = EventArguments.of(event, arguments, "int degrees");
        wiring.heatChanged().fire(given.getInt(0));
        return null;
      }
      case "light_changed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String room", "boolean isOn",
            "int wait");
        wiring.lightChanged().fire(given.get(0, String.class), given.getBoolean(1),
            given.getInt(2));
        return null;
      }
      default -> throw new UnknownEventException(event, "heat_changed", "light_changed");
    }
  }
}
