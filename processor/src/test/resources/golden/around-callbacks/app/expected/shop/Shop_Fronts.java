package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.List;

/**
 * Stands in for events of {@link ShopWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Fronts {
  final OrderCheckedFront orderChecked = new OrderCheckedFront();

  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  final QuotesAskedFront quotesAsked = new QuotesAskedFront();

  final RateAskedFront rateAsked = new RateAskedFront();

  final ShopClosedFront shopClosed = new ShopClosedFront();

  void link(ShopWiring wiring) {
    this.orderChecked.target = wiring.orderChecked();
    this.orderPlaced.target = wiring.orderPlaced();
    this.quotesAsked.target = wiring.quotesAsked();
    this.rateAsked.target = wiring.rateAsked();
    this.shopClosed.target = wiring.shopClosed();
  }

  static final class OrderCheckedFront implements Shop.OrderChecked {
    private volatile Shop.OrderChecked target;

    @Override
    public boolean fire(String customer) {
      Shop.OrderChecked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_checked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer);
    }
  }

  static final class OrderPlacedFront implements Shop.OrderPlaced {
    private volatile Shop.OrderPlaced target;

    @Override
    public void fire(String timing) throws IOException {
      Shop.OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire(timing);
    }
  }

  static final class QuotesAskedFront implements Shop.QuotesAsked {
    private volatile Shop.QuotesAsked target;

    @Override
    public List<Integer> fire() {
      Shop.QuotesAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'quotes_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire();
    }
  }

  static final class RateAskedFront implements Shop.RateAsked {
    private volatile Shop.RateAsked target;

    @Override
    public int fire() {
      Shop.RateAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'rate_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire();
    }
  }

  static final class ShopClosedFront implements Shop.ShopClosed {
    private volatile Shop.ShopClosed target;

    @Override
    public void fire() {
      Shop.ShopClosed connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'shop_closed' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire();
    }
  }
}
