package music;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.lang.Integer;
import java.lang.Object;
import java.lang.SuppressWarnings;

/**
 * Fires events of {@link ConcertWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Concert_EventsByName {
  private Concert_EventsByName() {
  }

  static Object run(ConcertWiring wiring, java.lang.String event, Object[] arguments) {
    switch (event) {
      case "functional.interface" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string");
        wiring.functionalInterface().fire(given.get(0, String.class));
        return null;
      }
      case "object" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string");
        wiring.object().fire(given.get(0, String.class));
        return null;
      }
      case "objects" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string");
        wiring.objects().fire(given.get(0, String.class));
        return null;
      }
      case "override" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string");
        wiring.override().fire(given.get(0, String.class));
        return null;
      }
      case "string" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string");
        wiring.string().fire(given.get(0, String.class));
        return null;
      }
      case "string_broken" -> {
        EventArguments given = EventArguments.of(event, arguments, "String string",
            "Override wish");
        wiring.stringBroken().fire(given.get(0, String.class), given.get(1, Override.class));
        return null;
      }
      case "tuning_started" -> {
        EventArguments given = EventArguments.of(event, arguments, "Process own", "Process other",
            "Integer number");
        wiring.tuningStarted().fire(given.get(0, Process.class),
            given.get(1, java.lang.Process.class), given.get(2, Integer.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "functional.interface", "object", "objects",
          "override", "string", "string_broken", "tuning_started");
    }
  }
}
