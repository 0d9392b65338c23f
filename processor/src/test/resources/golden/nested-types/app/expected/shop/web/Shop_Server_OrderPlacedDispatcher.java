package shop.web;

import dev.hardwire.index.Generated;
import shop.Checkout;
import shop.Checkout_Receipts_Callbacks;
import shop.Checkout_Receipts_Copies_Callbacks;

/**
 * Fires {@code order_placed}: runs, in this order,
 *
 * <ol>
 *   <li>{@code Checkout.Receipts.file}
 *   <li>{@link Checkout.Receipts#print(String)}
 *   <li>{@code Checkout.Receipts.Copies.send}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_Server_OrderPlacedDispatcher implements Checkout.OrderPlaced {
  private final Checkout.Receipts receipts;

  Shop_Server_OrderPlacedDispatcher(Checkout.Receipts receipts) {
    this.receipts = receipts;
  }

  @Override
  public void place(String order) {
    Checkout_Receipts_Callbacks.file(order);
    receipts.print(order);
    Checkout_Receipts_Copies_Callbacks.send(order);
  }

  @Override
  public String toString() {
    return "order_placed:"
        + " Checkout.Receipts.file,"
        + " Checkout.Receipts.print,"
        + " Checkout.Receipts.Copies.send";
  }
}
