package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code rate_asked}: runs {@link Shop.Books#rate()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RateAskedDispatcher implements Shop.RateAsked {
  private final Shop_RateAskedRecorder recorder;

  Shop_RateAskedDispatcher(Shop_Context context) {
    this.recorder = context.rateAskedRecorder;
  }

  @Override
  public int fire(String currency) {
    this.recorder.heardByWiring(currency);
    return Shop.Books.rate();
  }

  @Override
  public String toString() {
    return "rate_asked: Shop.Books.rate";
  }
}
