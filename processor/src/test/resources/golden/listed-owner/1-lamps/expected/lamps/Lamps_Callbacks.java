package lamps;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Lamps}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "count(java.lang.String)=room",
    "on(java.lang.String,int)=room,watts"
})
final class Lamps_Callbacks {
  private Lamps_Callbacks() {
  }
}
