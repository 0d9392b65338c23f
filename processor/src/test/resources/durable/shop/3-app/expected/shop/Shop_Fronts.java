package shop;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import orders.OrderPlaced;
import orders.ReturnReceived;

/**
 * Stands in for events of {@link ShopWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Fronts {
  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  final ReturnReceivedFront returnReceived = new ReturnReceivedFront();

  void link(ShopWiring wiring) {
    this.orderPlaced.target = wiring.orderPlaced();
    this.returnReceived.target = wiring.returnReceived();
  }

  static final class OrderPlacedFront implements OrderPlaced {
    private volatile OrderPlaced target;

    @Override
    public void fire(UUID order, long cents, String currency, List<OrderPlaced.Line> lines) {
      OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire(order, cents, currency, lines);
    }
  }

  static final class ReturnReceivedFront implements ReturnReceived {
    private volatile ReturnReceived target;

    @Override
    public CompletableFuture<Void> fire(String warehouse, int notify) {
      ReturnReceived connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'return_received' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(warehouse, notify);
    }
  }
}
