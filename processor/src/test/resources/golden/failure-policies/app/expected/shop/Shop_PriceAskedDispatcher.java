package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * Fires {@code price_asked}: runs {@link Shop.Books#price(int)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_PriceAskedDispatcher implements Shop.PriceAsked {
  private final Shop.Books books;

  private final ErrorReports errors;

  Shop_PriceAskedDispatcher(Shop.Books books, Shop_Context context) {
    this.books = books;
    this.errors = context.errors;
  }

  @Override
  public int fire(int cents) {
    try {
      cents = Answers.notNull(books.price(cents), "price_asked", "Shop.Books.price");
    } catch (Throwable failure) {
      failed("Shop.Books.price", failure, cents);
    }
    return cents;
  }

  @Override
  public String toString() {
    return "price_asked: Shop.Books.price";
  }

  private void failed(String callback, Throwable failure, int cents) {
    this.errors.failed("price_asked", callback, failure, new Object[] {cents});
  }
}
