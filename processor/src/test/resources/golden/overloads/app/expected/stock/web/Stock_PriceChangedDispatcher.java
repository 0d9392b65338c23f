package stock.web;

import dev.hardwire.index.Generated;
import stock.PriceChanged;
import stock.Prices;
import stock.Prices_Callbacks;

/**
 * Fires {@code price_changed}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Prices#print(Object)}
 *   <li>{@link Prices#show(int)}
 *   <li>{@link Prices#show(CharSequence)}
 *   <li>{@link Prices#show(CharSequence, int)}
 *   <li>{@link Prices#show(Object, Integer)}
 *   <li>{@code Prices.show}
 *   <li>{@code Prices.store}
 *   <li>{@code Prices.store}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Stock_PriceChangedDispatcher implements PriceChanged {
  private final Prices prices;

  Stock_PriceChangedDispatcher(Prices prices) {
    this.prices = prices;
  }

  @Override
  public void fire(CharSequence article, int cents) {
    Prices.print((Object) article);
    prices.show(cents);
    Prices.show(article);
    Prices.show(article, cents);
    Prices.show((Object) article, (Integer) cents);
    Prices_Callbacks.show5(prices, article, cents);
    Prices_Callbacks.store(prices, article);
    Prices_Callbacks.store2(article, cents);
  }

  @Override
  public String toString() {
    return "price_changed:"
        + " Prices.print,"
        + " Prices.show,"
        + " Prices.show,"
        + " Prices.show,"
        + " Prices.show,"
        + " Prices.show,"
        + " Prices.store,"
        + " Prices.store";
  }
}
