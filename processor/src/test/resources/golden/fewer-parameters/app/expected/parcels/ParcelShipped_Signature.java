package parcels;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link ParcelShipped}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,java.lang.String,int,java.time.Instant)=number,recipient,grams,at")
final class ParcelShipped_Signature {
  private ParcelShipped_Signature() {
  }
}
