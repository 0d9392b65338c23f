package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Courier.Driver}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("load(int)=grams")
final class Courier_Driver_Callbacks {
  private Courier_Driver_Callbacks() {
  }
}
