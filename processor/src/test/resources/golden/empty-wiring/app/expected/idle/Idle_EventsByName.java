package idle;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;

/**
 * Fires events of {@link IdleWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Idle_EventsByName {
  private Idle_EventsByName() {
  }

  static Object run(IdleWiring wiring, String event, Object[] arguments) {
    switch (event) {
      default -> throw new UnknownEventException(event);
    }
  }
}
