package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Checkout.OrderPlaced}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("place(java.lang.String)=order")
final class Checkout_OrderPlaced_Signature {
  private Checkout_OrderPlaced_Signature() {
  }
}
