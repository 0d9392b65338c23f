package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.ErrorReports;

/**
 * Fires {@code order_checked}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedDispatcher implements Shop.OrderChecked {
  private final ErrorReports errors;

  Shop_OrderCheckedDispatcher(Shop_Context context) {
    this.errors = context.errors;
  }

  @Override
  public boolean fire(String customer) {
    this.errors.unheard("order_checked");
    return true;
  }

  @Override
  public String toString() {
    return "order_checked: no callbacks";
  }
}
