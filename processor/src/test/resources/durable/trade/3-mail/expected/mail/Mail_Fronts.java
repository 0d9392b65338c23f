package mail;

import dev.hardwire.index.Generated;
import java.util.concurrent.CompletableFuture;
import trade.OrderPaid;
import trade.OrderPlaced;

/**
 * Stands in for events of {@link MailWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Mail_Fronts {
  final OrderPaidFront orderPaid = new OrderPaidFront();

  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  void link(MailWiring wiring) {
    this.orderPaid.target = wiring.orderPaid();
    this.orderPlaced.target = wiring.orderPlaced();
  }

  static final class OrderPaidFront implements OrderPaid {
    private volatile OrderPaid target;

    @Override
    public CompletableFuture<Void> fire(String order) {
      OrderPaid connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_paid' was fired before connect(...) of MailWiring.Unconnected.");
      }
      return connected.fire(order);
    }
  }

  static final class OrderPlacedFront implements OrderPlaced {
    private volatile OrderPlaced target;

    @Override
    public void fire(String order, long cents) {
      OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of MailWiring.Unconnected.");
      }
      connected.fire(order, cents);
    }
  }
}
