package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * Fires {@code order_shipped}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Books#log(String)}
 *   <li>{@link Shop.Books#write(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderShippedDispatcher implements Shop.OrderShipped {
  private final Shop.Books books;

  private final ErrorReports errors;

  Shop_OrderShippedDispatcher(Shop.Books books, Shop_Context context) {
    this.books = books;
    this.errors = context.errors;
  }

  @Override
  public void fire(String customer) {
    try {
      Shop.Books.log(customer);
    } catch (Throwable failure) {
      failed("Shop.Books.log", failure, customer);
    }
    try {
      books.write(customer);
    } catch (Throwable failure) {
      failed("Shop.Books.write", failure, customer);
    }
  }

  @Override
  public String toString() {
    return "order_shipped: Shop.Books.log, Shop.Books.write";
  }

  private void failed(String callback, Throwable failure, String customer) {
    this.errors.failed("order_shipped", callback, failure, new Object[] {customer});
  }
}
