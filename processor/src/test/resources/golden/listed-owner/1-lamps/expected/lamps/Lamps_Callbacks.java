package lamps;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Lamps} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "count(java.lang.String)=room",
    "on(java.lang.String,int)=room,watts"
})
public final class Lamps_Callbacks {
  private Lamps_Callbacks() {
  }
}
