package orders;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link ReturnReceived}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("fire(java.lang.String,int)=warehouse,notify")
final class ReturnReceived_Signature {
  private ReturnReceived_Signature() {
  }
}
