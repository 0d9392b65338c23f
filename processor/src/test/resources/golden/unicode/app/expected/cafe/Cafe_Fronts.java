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
    guestArrived.target = wiring.guestArrived();
  }

  static final class GuestArrivedFront implements CafeWiring.GuestArrived {
    private volatile CafeWiring.GuestArrived target;

    @Override
    public void fire(String größe, int количество) {
      CafeWiring.GuestArrived connected = this.target;
      if (connected == null) {
        throw new IllegalStateException("Event 'guest_arrived' was fired before connect(…) was called on the unconnected CafeWiring.");
      }
      connected.fire(größe, количество);
    }
  }
}
