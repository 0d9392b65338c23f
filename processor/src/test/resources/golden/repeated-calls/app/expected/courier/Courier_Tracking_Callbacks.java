package courier;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Courier.Tracking}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "announce(java.lang.String)=to",
    "note(java.lang.String)=to",
    "price(int)=grams"
})
final class Courier_Tracking_Callbacks {
  private Courier_Tracking_Callbacks() {
  }
}
