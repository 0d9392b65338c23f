package shop;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Checkout.Receipts} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
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
