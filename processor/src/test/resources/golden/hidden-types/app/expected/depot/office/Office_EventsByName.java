package depot.office;

import depot.Crate;
import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link OfficeWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Office_EventsByName {
  private Office_EventsByName() {
  }

  static Object run(OfficeWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "goods_arrived" -> {
        EventArguments given = EventArguments.of(event, arguments, "Crate goods", "int depth");
        wiring.goodsArrived().fire(given.get(0, Crate.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "goods_arrived");
    }
  }
}
