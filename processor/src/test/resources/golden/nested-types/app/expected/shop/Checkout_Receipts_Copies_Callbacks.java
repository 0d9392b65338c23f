package shop;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Checkout.Receipts.Copies} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Checkout_Receipts_Copies_Callbacks {
  private Checkout_Receipts_Copies_Callbacks() {
  }

  /**
   * Calls {@link Checkout.Receipts.Copies#send(String)}.
   */
  public static void send(String order) {
    Checkout.Receipts.Copies.send(order);
  }
}
