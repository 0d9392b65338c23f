package shop;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.Optional;

/**
 * Stands in for events of {@link ShopWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Fronts {
  final DiscountAskedFront discountAsked = new DiscountAskedFront();

  final GreetingAskedFront greetingAsked = new GreetingAskedFront();

  final OrderCheckedFront orderChecked = new OrderCheckedFront();

  final PriceAskedFront priceAsked = new PriceAskedFront();

  final QuotesAskedFront quotesAsked = new QuotesAskedFront();

  final RateAskedFront rateAsked = new RateAskedFront();

  final ReceiptAskedFront receiptAsked = new ReceiptAskedFront();

  void link(ShopWiring wiring) {
    this.discountAsked.target = wiring.discountAsked();
    this.greetingAsked.target = wiring.greetingAsked();
    this.orderChecked.target = wiring.orderChecked();
    this.priceAsked.target = wiring.priceAsked();
    this.quotesAsked.target = wiring.quotesAsked();
    this.rateAsked.target = wiring.rateAsked();
    this.receiptAsked.target = wiring.receiptAsked();
  }

  static final class DiscountAskedFront implements Shop.DiscountAsked {
    private volatile Shop.DiscountAsked target;

    @Override
    public Optional<Number> fire(String customer) {
      Shop.DiscountAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'discount_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer);
    }
  }

  static final class GreetingAskedFront implements Shop.GreetingAsked {
    private volatile Shop.GreetingAsked target;

    @Override
    public String fire(String greeting) {
      Shop.GreetingAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'greeting_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(greeting);
    }
  }

  static final class OrderCheckedFront implements Shop.OrderChecked {
    private volatile Shop.OrderChecked target;

    @Override
    public boolean fire(String customer, long cents) {
      Shop.OrderChecked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'order_checked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(customer, cents);
    }
  }

  static final class PriceAskedFront implements Shop.PriceAsked {
    private volatile Shop.PriceAsked target;

    @Override
    public long fire(long cents, String customer) {
      Shop.PriceAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'price_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(cents, customer);
    }
  }

  static final class QuotesAskedFront implements Shop.QuotesAsked {
    private volatile Shop.QuotesAsked target;

    @Override
    public List<Number> fire(long cents) {
      Shop.QuotesAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'quotes_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(cents);
    }
  }

  static final class RateAskedFront implements Shop.RateAsked {
    private volatile Shop.RateAsked target;

    @Override
    public double fire(String currency) {
      Shop.RateAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'rate_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.fire(currency);
    }
  }

  static final class ReceiptAskedFront implements Shop.ReceiptAsked {
    private volatile Shop.ReceiptAsked target;

    @Override
    public CharSequence print(long cents) {
      Shop.ReceiptAsked connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'receipt_asked' was fired before connect(...) of ShopWiring.Unconnected.");
      }
      return connected.print(cents);
    }
  }
}
