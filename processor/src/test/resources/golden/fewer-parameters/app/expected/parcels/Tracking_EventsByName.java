package parcels;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnknownEventException;
import dev.hardwire.runtime.internal.EventArguments;
import java.time.Instant;

/**
 * Fires events of {@link TrackingWiring} by their names.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Tracking_EventsByName {
  private Tracking_EventsByName() {
  }

  static Object run(TrackingWiring wiring, String event, Object[] arguments) {
    switch (event) {
      case "parcel_shipped" -> {
        EventArguments given = EventArguments.of(event, arguments, "String number",
            "String recipient", "int grams", "Instant at");
        wiring.parcelShipped().fire(given.get(0, String.class), given.get(1, String.class),
            given.getInt(2), given.get(3, Instant.class));
        return null;
      }
      default -> throw new UnknownEventException(event, "parcel_shipped");
    }
  }
}
