package door;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link DoorsWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Doors_EventsByName {
  private Doors_EventsByName() {
  }

  static Object run(DoorsWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "alarm-raised" -> {
        EventArguments given = EventArguments.of(event, arguments, "String policeStation",
            "String door");
        wiring.alarmRaised().fire(given.get(0, String.class), given.get(1, String.class));
        return null;
      }
      case "door.closed" -> {
        EventArguments given = EventArguments.of(event, arguments, "String door");
        wiring.doorClosed().fire(given.get(0, String.class));
        return null;
      }
      case "door.opened" -> {
        EventArguments given = EventArguments.of(event, arguments, "int times", "String door");
        wiring.doorOpened().fire(given.getInt(0), given.get(1, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "alarm-raised", "door.closed",
          "door.opened");
    }
  }
}
