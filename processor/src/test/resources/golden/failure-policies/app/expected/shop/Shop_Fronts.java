package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Stands in for events of {@link ShopWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Fronts {
  final DiscountAskedFront discountAsked = new DiscountAskedFront();

  final OrderCheckedFront orderChecked = new OrderCheckedFront();

  final OrderPaidFront orderPaid = new OrderPaidFront();

  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  final OrderShippedFront orderShipped = new OrderShippedFront();

  final PriceAskedFront priceAsked = new PriceAskedFront();

  final QuotesAskedFront quotesAsked = new QuotesAskedFront();

  void link(ShopWiring wiring) {
    this.discountAsked.target = wiring.discountAsked();
    this.orderChecked.target = wiring.orderChecked();
    this.orderPaid.target = wiring.orderPaid();
    this.orderPlaced.target = wiring.orderPlaced();
    this.orderShipped.target = wiring.orderShipped();
    this.priceAsked.target = wiring.priceAsked();
    this.quotesAsked.target = wiring.quotesAsked();
  }

  static final class DiscountAskedFront implements Shop.DiscountAsked {
    private volatile Shop.DiscountAsked target;

    @Override
    public Optional<Integer> fire() {
      Shop.DiscountAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'discount_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire();
    }
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

  static final class OrderPaidFront implements Shop.OrderPaid {
    private volatile Shop.OrderPaid target;

    @Override
    public void fire(String customer, String failure) throws IOException {
      Shop.OrderPaid connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_paid' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire(customer, failure);
    }
  }

  static final class OrderPlacedFront implements Shop.OrderPlaced {
    private volatile Shop.OrderPlaced target;

    @Override
    public void fire(String customer, String[] articles) throws IOException, InterruptedException {
      Shop.OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire(customer, articles);
    }
  }

  static final class OrderShippedFront implements Shop.OrderShipped {
    private volatile Shop.OrderShipped target;

    @Override
    public void fire(String customer) {
      Shop.OrderShipped connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_shipped' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      connected.fire(customer);
    }
  }

  static final class PriceAskedFront implements Shop.PriceAsked {
    private volatile Shop.PriceAsked target;

    @Override
    public int fire(int cents) {
      Shop.PriceAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'price_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(cents);
    }
  }

  static final class QuotesAskedFront implements Shop.QuotesAsked {
    private volatile Shop.QuotesAsked target;

    @Override
    public List<Integer> fire(int callback) {
      Shop.QuotesAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'quotes_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(callback);
    }
  }
}
