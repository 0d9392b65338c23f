package stock.web;

import dev.hardwire.index.Generated;
import stock.PriceChanged;

/**
 * Stands in for events of {@link StockWiring} until it is connected.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Stock_Fronts {
  final PriceChangedFront priceChanged = new PriceChangedFront();

  void link(StockWiring wiring) {
    this.priceChanged.target = wiring.priceChanged();
  }

  static final class PriceChangedFront implements PriceChanged {
    private volatile PriceChanged target;

    @Override
    public void fire(CharSequence article, int cents) {
      PriceChanged connected = this.target;
      if (connected == null) {
        throw new IllegalStateException(
            "Event 'price_changed' was fired before connect(...) of StockWiring.Unconnected.");
      }
      connected.fire(article, cents);
    }
  }
}
