package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.RateAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("ask(java.lang.String)=currency")
final class Shop_RateAsked_Signature {
  private Shop_RateAsked_Signature() {
  }
}
