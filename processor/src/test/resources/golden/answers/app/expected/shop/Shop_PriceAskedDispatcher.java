package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code price_asked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#reduced(long)}
 *   <li>{@link Shop.Rules#rounded(long)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_PriceAskedDispatcher implements Shop.PriceAsked {
  private final Shop.Rules rules;

  Shop_PriceAskedDispatcher(Shop.Rules rules) {
    this.rules = rules;
  }

  @Override
  public long fire(long cents, String customer) {
    cents = Shop.Rules.reduced(cents);
    cents = rules.rounded(cents);
    return cents;
  }

  @Override
  public String toString() {
    return "price_asked: Shop.Rules.reduced, Shop.Rules.rounded";
  }
}
