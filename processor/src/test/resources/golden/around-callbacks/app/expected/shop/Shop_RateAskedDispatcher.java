package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;

/**
 * Fires {@code rate_asked}: runs {@link Shop.Books#rate()}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_RateAskedDispatcher implements Shop.RateAsked {
  private final Shop.Books books;

  private final Timing timing;

  Shop_RateAskedDispatcher(Shop.Books books, Timing timing) {
    this.books = books;
    this.timing = timing;
  }

  @Override
  public int fire() {
    {
      int given;
      var token = this.timing.before("rate_asked", "Shop.Books.rate");
      try {
        given = books.rate();
      } catch (Throwable failure) {
        AroundFailures.failed(this.timing, "rate_asked", "Shop.Books.rate", token, failure);
        throw failure;
      }
      this.timing.after("rate_asked", "Shop.Books.rate", token);
      return given;
    }
  }

  @Override
  public String toString() {
    return "rate_asked: Shop.Books.rate";
  }
}
