package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches callbacks of {@link Checkout.Receipts} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "file(java.lang.String)=order",
    "print(java.lang.String)=order"
})
public final class Checkout_Receipts_Callbacks {
  private Checkout_Receipts_Callbacks() {
  }

  /**
   * Calls {@link Checkout.Receipts#file(String)}.
   */
  public static void file(String order) {
    Checkout.Receipts.file(order);
  }
}
