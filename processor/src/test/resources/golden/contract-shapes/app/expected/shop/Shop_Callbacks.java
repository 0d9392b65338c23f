package shop;

import dev.hardwire.index.Generated;
import java.io.IOException;

/**
 * Reaches callbacks of {@link Shop} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Callbacks {
  private Shop_Callbacks() {
  }

  /**
   * Calls {@link Shop#pay(Order, long)}.
   */
  public static void pay(Order what, long cents) throws IOException {
    Shop.pay(what, cents);
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
