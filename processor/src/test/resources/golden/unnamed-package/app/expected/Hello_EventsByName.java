import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.lang.Object;
import java.lang.String;
import java.lang.SuppressWarnings;

/**
 * Fires events of {@link HelloWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Hello_EventsByName {
  private Hello_EventsByName() {
  }

  static Object run(HelloWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "user_joined" -> {
        EventArguments given = EventArguments.of(event, arguments, "String name");
        wiring.userJoined().fire(given.get(0, String.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "user_joined");
    }
  }
}
