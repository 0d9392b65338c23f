package app;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link AppWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class App_EventsByName {
  private App_EventsByName() {
  }

  static Object run(AppWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "user_joined" -> {
        EventArguments given = EventArguments.of(event, arguments, "String name", "String email");
        wiring.userJoined().fire(given.get(0, String.class), given.get(1, String.class));
        return null;
      }
      case "user_left" -> {
        EventArguments given = EventArguments.of(event, arguments, "String email");
        wiring.userLeft().fire(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "user_joined", "user_left");
    }
  }
}
