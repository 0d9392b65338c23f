package cafe;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link CaféWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Café_EventsByName {
  private Café_EventsByName() {
  }

  static void run(CaféWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "naïve_größe_2" -> {
        EventArguments given = EventArguments.of(event, arguments, "String größe", "int количество");
        wiring.naïveGröße2().fire(given.get(0, String.class), given.getInt(1));
      }
      default -> throw new UnknownEventException(event, "naïve_größe_2");
    }
  }
}
