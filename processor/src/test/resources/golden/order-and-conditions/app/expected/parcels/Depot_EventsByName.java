package parcels;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;

/**
 * Fires events of {@link DepotWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Depot_EventsByName {
  private Depot_EventsByName() {
  }

  static Object run(DepotWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "parcel_arrived" -> {
        EventArguments given = EventArguments.of(event, arguments, "String address", "int grams");
        wiring.parcelArrived().fire(given.get(0, String.class), given.getInt(1));
        return null;
      }
      default -> throw new UnknownEventException(event, "parcel_arrived");
    }
  }
}
