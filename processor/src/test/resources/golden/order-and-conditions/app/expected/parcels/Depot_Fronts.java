package parcels;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link DepotWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Depot_Fronts {
  final ParcelArrivedFront parcelArrived = new ParcelArrivedFront();

  void link(DepotWiring wiring) {
    this.parcelArrived.target = wiring.parcelArrived();
  }

  static final class ParcelArrivedFront implements DepotWiring.ParcelArrived {
    private volatile DepotWiring.ParcelArrived target;

    @Override
    public void fire(String address, int grams) {
      DepotWiring.ParcelArrived connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'parcel_arrived' was fired before connect(...) of DepotWiring.Unconnected.");
      }
      connected.fire(address, grams);
    }
  }
}
