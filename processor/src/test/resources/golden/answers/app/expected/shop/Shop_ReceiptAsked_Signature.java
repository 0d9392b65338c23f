package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.ReceiptAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("print(long)=cents")
final class Shop_ReceiptAsked_Signature {
  private Shop_ReceiptAsked_Signature() {
  }
}
