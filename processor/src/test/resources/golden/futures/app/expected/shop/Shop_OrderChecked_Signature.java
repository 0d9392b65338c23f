package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.OrderChecked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,long)=customer,cents")
final class Shop_OrderChecked_Signature {
  private Shop_OrderChecked_Signature() {
  }
}
