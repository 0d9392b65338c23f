package shop;

import dev.hardwire.EventWiring;
import dev.hardwire.runtime.Installation;
import orders.OrderEvents;
import orders.OrderPlacedPublisher;

@EventWiring(OrderEvents.class)
final class Shop {

  private Shop() {}

  public static void main(String[] args) {
    ShopWiring.Unconnected unconnected = ShopWiring.unconnected();
    ShopWiring wiring = unconnected.connect(new Warehouse(unconnected.orderPlaced()));
    Installation installation = wiring.install();
    OrderPlacedPublisher.fire("42", 1999);
    installation.close();
  }
}
