package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Shop.PriceAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,long)=customer,cents")
final class Shop_PriceAsked_Signature {
  private Shop_PriceAsked_Signature() {
  }
}
