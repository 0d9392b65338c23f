package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.internal.Answers;

/**
 * Fires {@code order_checked}: runs, in this order,
 *
 * <ol>
 *   <li>{@link Shop.Rules#isSmall(long)}
 *   <li>{@link Shop.Rules#isSolvent(String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCheckedDispatcher implements Shop.OrderChecked {
  private final Shop.Rules rules;

  Shop_OrderCheckedDispatcher(Shop.Rules rules) {
    this.rules = rules;
  }

  @Override
  public boolean fire(String customer, long cents) {
    if (!Answers.notNull(Shop.Rules.isSmall(cents), "order_checked", "Shop.Rules.isSmall")) {
      return false;
    }
    if (!rules.isSolvent(customer)) {
      return false;
    }
    return true;
  }

  @Override
  public String toString() {
    return "order_checked: Shop.Rules.isSmall, Shop.Rules.isSolvent";
  }
}
