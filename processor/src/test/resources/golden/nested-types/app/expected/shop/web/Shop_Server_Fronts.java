package shop.web;

import dev.hardwire.index.Generated;
import shop.Checkout;

/**
 * Stands in for events of {@link Shop_ServerWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Server_Fronts {
  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  void link(Shop_ServerWiring wiring) {
    this.orderPlaced.target = wiring.orderPlaced();
  }

  static final class OrderPlacedFront implements Checkout.OrderPlaced {
    private volatile Checkout.OrderPlaced target;

    @Override
    public void place(String order) {
      Checkout.OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of Shop_ServerWiring.Unconnected.");
      }
      connected.place(order);
    }
  }
}
