package stock;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link PriceChanged}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.CharSequence,int)=article,cents")
final class PriceChanged_Signature {
  private PriceChanged_Signature() {
  }
}
