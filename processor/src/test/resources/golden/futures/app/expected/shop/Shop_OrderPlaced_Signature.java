package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.OrderPlaced}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(long)=order")
final class Shop_OrderPlaced_Signature {
  private Shop_OrderPlaced_Signature() {
  }
}
