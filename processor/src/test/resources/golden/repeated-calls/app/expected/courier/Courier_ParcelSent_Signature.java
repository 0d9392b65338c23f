package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Courier.ParcelSent}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,int)=to,grams")
final class Courier_ParcelSent_Signature {
  private Courier_ParcelSent_Signature() {
  }
}
