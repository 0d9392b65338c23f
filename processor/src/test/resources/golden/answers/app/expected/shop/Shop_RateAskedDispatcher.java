package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code rate_asked}: runs {@link Shop.Rules#rate(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RateAskedDispatcher {
  static final Shop.RateAsked CONTRACT = new AsContract();

  private Shop_RateAskedDispatcher() {
  }

  /**
   * Fires {@code rate_asked}.
   */
  public static double fire(String currency) {
    return Shop_RateAskedDispatcher.CONTRACT.fire(currency);
  }

  private static final class AsContract implements Shop.RateAsked {
    @Override
    public double fire(String currency) {
      return Shop.Rules.rate(currency);
    }

    @Override
    public String toString() {
      return "rate_asked: Shop.Rules.rate";
    }
  }
}
