package shop;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Stands in for events of {@link ShopWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Fronts {
  final CouponAskedFront couponAsked = new CouponAskedFront();

  final OrderCheckedFront orderChecked = new OrderCheckedFront();

  final OrderPlacedFront orderPlaced = new OrderPlacedFront();

  final PriceAskedFront priceAsked = new PriceAskedFront();

  final QuotesAskedFront quotesAsked = new QuotesAskedFront();

  final RateAskedFront rateAsked = new RateAskedFront();

  void link(ShopWiring wiring) {
    this.couponAsked.target = wiring.couponAsked();
    this.orderChecked.target = wiring.orderChecked();
    this.orderPlaced.target = wiring.orderPlaced();
    this.priceAsked.target = wiring.priceAsked();
    this.quotesAsked.target = wiring.quotesAsked();
    this.rateAsked.target = wiring.rateAsked();
  }

  static final class CouponAskedFront implements Shop.CouponAsked {
    private volatile Shop.CouponAsked target;

    @Override
    public CompletableFuture<Optional<Number>> fire(String customer) {
      Shop.CouponAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'coupon_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer);
    }
  }

  static final class OrderCheckedFront implements Shop.OrderChecked {
    private volatile Shop.OrderChecked target;

    @Override
    public CompletableFuture<Boolean> fire(String customer, long cents) {
      Shop.OrderChecked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_checked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer, cents);
    }
  }

  static final class OrderPlacedFront implements Shop.OrderPlaced {
    private volatile Shop.OrderPlaced target;

    @Override
    public CompletableFuture<Void> fire(long order) {
      Shop.OrderPlaced connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_placed' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(order);
    }
  }

  static final class PriceAskedFront implements Shop.PriceAsked {
    private volatile Shop.PriceAsked target;

    @Override
    public CompletableFuture<Long> fire(String customer, long cents) {
      Shop.PriceAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'price_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer, cents);
    }
  }

  static final class QuotesAskedFront implements Shop.QuotesAsked {
    private volatile Shop.QuotesAsked target;

    @Override
    public CompletableFuture<List<Number>> fire(Object asker, String item) {
      Shop.QuotesAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'quotes_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(asker, item);
    }
  }

  static final class RateAskedFront implements Shop.RateAsked {
    private volatile Shop.RateAsked target;

    @Override
    public CompletableFuture<Double> ask(String currency) {
      Shop.RateAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'rate_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.ask(currency);
    }
  }
}
