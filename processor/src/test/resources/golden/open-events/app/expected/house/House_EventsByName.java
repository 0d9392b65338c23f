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

  static Object run(HouseWiring wiring, String event, Object[] arguments) throws
      InterruptedException {
    switch (event) {
      case "alarm_raised" -> {
        EventArguments.of(event, arguments);
        return wiring.alarmRaised().fire();
      }
      case "door_opened" -> {
        EventArguments given = EventArguments.of(event, arguments, "Object door", "String visitor");
        wiring.doorOpened().fire(given.get(0, Object.class), given.get(1, String.class));
        return null;
      }
      case "light_switched" -> {
        EventArguments given = EventArguments.of(event, arguments, "String direct", "boolean isOn");
        wiring.lightSwitched().fire(given.get(0, String.class), given.getBoolean(1));
        return null;
      }
      case "visitors_asked" -> {
        EventArguments given = EventArguments.of(event, arguments, "String listener",
            "int connection");
        return wiring.visitorsAsked().fire(given.get(0, String.class), given.getInt(1));
      }
      default -> throw new UnknownEventException(event, "alarm_raised", "door_opened",
          "light_switched", "visitors_asked");
    }
  }
}
