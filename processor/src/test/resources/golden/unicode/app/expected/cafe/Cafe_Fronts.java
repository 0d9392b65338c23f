package cafe;

import dev.hardwire.index.Generated;

/**
 * Stands in for events of {@link CafeWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Cafe_Fronts {
  final GuestArrivedFront guestArrived = new GuestArrivedFront();

  void link(CafeWiring wiring) {
    this.guestArrived.target = wiring.guestArrived();
  }

  static final class GuestArrivedFront implements CafeWiring.GuestArrived {
    private volatile CafeWiring.GuestArrived target;

    @Override
    public void fire(String größe, int количество) {
      CafeWiring.GuestArrived connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'guest_arrived' was fired before connect(...) of CafeWiring.Unconnected.");
      }
      connected.fire(größe, количество);
    }
  }
}
