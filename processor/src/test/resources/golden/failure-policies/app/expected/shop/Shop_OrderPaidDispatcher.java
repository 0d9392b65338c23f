package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.CollectedFailures;
import java.io.IOException;

/**
 * Fires {@code order_paid}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Books#log(String)}
 *   <li>{@link Shop.Books#write(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPaidDispatcher implements Shop.OrderPaid {
  private final Shop.Books books;

  Shop_OrderPaidDispatcher(Shop.Books books) {
    this.books = books;
  }

  @Override
  public void fire(String customer, String failure) throws IOException {
    CollectedFailures failures = null;
    try {
      Shop.Books.log(customer);
    } catch (Throwable failure2) {
      failures = failed(failures, "Shop.Books.log", failure2, customer, failure);
    }
    try {
      books.write(customer);
    } catch (Throwable failure2) {
      failures = failed(failures, "Shop.Books.write", failure2, customer, failure);
    }
    CollectedFailures.throwIfAny(failures);
  }

  @Override
  public String toString() {
    return "order_paid: Shop.Books.log, Shop.Books.write";
  }

  private static CollectedFailures failed(CollectedFailures failures, String callback,
      Throwable failure2, String customer, String failure) {
    return CollectedFailures.add(failures, "order_paid", callback, failure2, new Object[] {customer,
        failure});
  }
}
