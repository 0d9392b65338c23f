package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.CollectedFailures;

/**
 * Fires {@code order_checked}: runs {@link Shop.Books#isKnown(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedDispatcher implements Shop.OrderChecked {
  private final Shop.Books books;

  Shop_OrderCheckedDispatcher(Shop.Books books) {
    this.books = books;
  }

  @Override
  public boolean fire(String customer) {
    CollectedFailures failures = null;
    boolean answer = true;
    try {
      answer = books.isKnown(customer);
    } catch (Throwable failure) {
      failures = failed(failures, "Shop.Books.isKnown", failure, customer);
    }
    if (!answer) {
      CollectedFailures.throwIfAny(failures);
      return false;
    }
    CollectedFailures.throwIfAny(failures);
    return true;
  }

  @Override
  public String toString() {
    return "order_checked: Shop.Books.isKnown";
  }

  private static CollectedFailures failed(CollectedFailures failures, String callback,
      Throwable failure, String customer) {
    return CollectedFailures.add(failures, "order_checked", callback, failure,
        new Object[] {customer});
  }
}
