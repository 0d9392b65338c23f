package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Courier.PriceAsked}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(int)=grams")
final class Courier_PriceAsked_Signature {
  private Courier_PriceAsked_Signature() {
  }
}
