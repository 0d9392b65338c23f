package stock.web;

import dev.hardwire.index.Generated;
import java.util.Objects;
import stock.PriceChanged;
import stock.Prices;

/**
 * The events of {@link Stock}. Safe for use by several threads;
 * the callbacks run on the thread that fires.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class StockWiring {
  private final PriceChanged priceChanged;

  private StockWiring(Prices prices) {
    this.priceChanged = new Stock_PriceChangedDispatcher(prices);
  }

  /**
   * Creates a wiring of the owners of all instance callbacks.
   */
  public static StockWiring create(Prices prices) {
    Objects.requireNonNull(prices, "prices");
    return new StockWiring(prices);
  }

  /**
   * Begins to build a wiring: one step for each owner, then {@code build()}.
   */
  public static Stock_Builder.PricesStep builder() {
    return Stock_Builder.start();
  }

  /**
   * The events alone, for owners that fire some of them: these take the contracts first and
   * are connected afterwards.
   */
  public static Unconnected unconnected() {
    return new Unconnected();
  }

  /**
   * The event {@code price_changed}.
   */
  public PriceChanged priceChanged() {
    return priceChanged;
  }

  /**
   * Fires an event by its name.
   *
   * @param event the name of the event
   * @param arguments the event's arguments; widened as in a Java call
   * @return what the event answers; null where it answers nothing
   * @throws IllegalArgumentException if there is no such event, or if the arguments don't fit it
   */
  public Object run(String event, Object... arguments) {
    return Stock_EventsByName.run(this, event, arguments);
  }

  /**
   * The events of {@link StockWiring} before its owners are known.
   * Firing one before {@code connect} throws an {@link IllegalStateException}.
   */
  public static final class Unconnected {
    private final Stock_Fronts fronts = new Stock_Fronts();

    private boolean isConnected;

    private Unconnected() {
    }

    /**
     * Connects the events handed out before to their callbacks.
     *
     * @throws IllegalStateException if they are connected already
     */
    public synchronized StockWiring connect(Prices prices) {
      if (this.isConnected) {
        throw new IllegalStateException(
            "StockWiring is connected already: connect(...) was called twice.");
      }
      StockWiring connected = StockWiring.create(prices);
      this.fronts.link(connected);
      this.isConnected = true;
      return connected;
    }

    /**
     * The event {@code price_changed}.
     */
    public PriceChanged priceChanged() {
      return fronts.priceChanged;
    }
  }
}
