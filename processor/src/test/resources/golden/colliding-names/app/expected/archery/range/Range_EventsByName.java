package archery.range;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link RangeWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Range_EventsByName {
  private Range_EventsByName() {
  }

  static Object run(RangeWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "archer" -> {
        EventArguments given = EventArguments.of(event, arguments, "String archer");
        wiring.archer().fire(given.get(0, String.class));
        return null;
      }
      case "arrow_shot" -> {
        EventArguments given = EventArguments.of(event, arguments, "String target",
            "String connected", "String installed", "String given", "String event", "String wiring",
            "String arguments", "String archer", "String archery", "String fronts",
            "String contract", "String isConnected", "String Connected");
        wiring.arrowShot().fire(given.get(0, String.class), given.get(1, String.class),
            given.get(2, String.class), given.get(3, String.class), given.get(4, String.class),
            given.get(5, String.class), given.get(6, String.class), given.get(7, String.class),
            given.get(8, String.class), given.get(9, String.class), given.get(10, String.class),
            given.get(11, String.class), given.get(12, String.class));
        return null;
      }
      case "run" -> {
        EventArguments given = EventArguments.of(event, arguments, "String event");
        wiring.run().fire(given.get(0, String.class));
        return null;
      }
      case "wiring" -> {
        EventArguments.of(event, arguments);
        wiring.wiring().fire();
        return null;
      }
      default -> throw new UnknownEventException(event, "archer", "arrow_shot", "run", "wiring");
    }
  }
}
