package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Shop} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "pick(shop.Order)=order",
    "putBack(shop.Order,java.lang.String)=order,reason"
})
public final class Shop_Callbacks {
  private Shop_Callbacks() {
  }

  /**
   * Calls {@link Shop#pick(Order)}.
   */
  public static void pick(Order order) {
    Shop.pick(order);
  }

  /**
   * Calls {@link Shop#putBack(Order, String)}.
   */
  public static void putBack(Order order, String reason) {
    Shop.putBack(order, reason);
  }
}
