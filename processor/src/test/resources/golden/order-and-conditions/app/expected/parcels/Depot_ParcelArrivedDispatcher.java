package parcels;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Fires {@code parcel_arrived}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Depot.Archive#stamp()}
 *   <li>{@link Depot.Archive#count(int)}
 *   <li>{@link Depot.Scales#weigh(String, int)}, if {@code isHeavy}
 *   <li>{@link Depot.Archive#file(String, int)}
 *   <li>{@link Depot.Scales#declare(String)}, if {@code isForeign}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Depot_ParcelArrivedDispatcher implements DepotWiring.ParcelArrived {
  private static final Map<String, String> METADATA = Map.of();

  private final Depot.Scales scales;

  Depot_ParcelArrivedDispatcher(Depot.Scales scales) {
    this.scales = scales;
  }

  @Override
  public void fire(String address, int grams) {
    EventInfo info = new EventInfo("parcel_arrived", Instant.now(), METADATA, Optional.empty());
    Depot.Archive.stamp();
    Depot.Archive.count(grams);
    if (scales.isHeavy(grams)) {
      scales.weigh(address, grams);
    }
    Depot.Archive.file(address, grams);
    if (Depot.Scales.isForeign(info, address)) {
      Depot.Scales.declare(address);
    }
  }

  @Override
  public String toString() {
    return "parcel_arrived:"
        + " Depot.Archive.stamp,"
        + " Depot.Archive.count,"
        + " Depot.Scales.weigh,"
        + " Depot.Archive.file,"
        + " Depot.Scales.declare";
  }
}
