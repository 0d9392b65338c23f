package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.OrderPaid}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,java.lang.String)=customer,failure")
final class Shop_OrderPaid_Signature {
  private Shop_OrderPaid_Signature() {
  }
}
