package stock.web;

import dev.hardwire.index.Generated;
import java.util.Objects;
import stock.Prices;

/**
 * Builds {@link StockWiring}, one step for each owner.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Stock_Builder {
  private Stock_Builder() {
  }

  static PricesStep start() {
    return new Steps();
  }

  /**
   * Takes the {@link Prices}.
   */
  public interface PricesStep {
    Ready prices(Prices prices);
  }

  /**
   * Has everything that the wiring needs.
   */
  public interface Ready {
    StockWiring build();
  }

  private static final class Steps implements PricesStep, Ready {
    private Prices prices;

    @Override
    public Ready prices(Prices prices) {
      this.prices = Objects.requireNonNull(prices, "prices");
      return this;
    }

    @Override
    public StockWiring build() {
      return StockWiring.create(prices);
    }
  }
}
