package cinema;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link CinemaWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cinema_EventsByName {
  private Cinema_EventsByName() {
  }

  static Object run(CinemaWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "film_started" -> {
        EventArguments given = EventArguments.of(event, arguments, "String title", "int minutes");
        wiring.filmStarted().fire(given.get(0, String.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "film_started");
    }
  }
}
