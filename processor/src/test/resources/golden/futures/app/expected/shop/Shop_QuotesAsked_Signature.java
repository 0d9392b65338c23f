package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.QuotesAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.Object,java.lang.String)=asker,item")
final class Shop_QuotesAsked_Signature {
  private Shop_QuotesAsked_Signature() {
  }
}
