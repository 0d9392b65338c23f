package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.AroundFailures;

/**
 * Fires {@code order_checked}: runs {@link Shop.Books#isKnown(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedDispatcher implements Shop.OrderChecked {
  private final Timing timing;

  Shop_OrderCheckedDispatcher(Timing timing) {
    this.timing = timing;
  }

  @Override
  public boolean fire(String customer) {
    boolean answer = true;
    {
      boolean given;
      var token = this.timing.before("order_checked", "Shop.Books.isKnown");
      try {
        given = Shop.Books.isKnown(customer);
      } catch (Throwable failure) {
        AroundFailures.failed(this.timing, "order_checked", "Shop.Books.isKnown", token, failure);
        throw failure;
      }
      this.timing.after("order_checked", "Shop.Books.isKnown", token);
      answer = given;
    }
    if (!answer) {
      return false;
    }
    return true;
  }

  @Override
  public String toString() {
    return "order_checked: Shop.Books.isKnown";
  }
}
