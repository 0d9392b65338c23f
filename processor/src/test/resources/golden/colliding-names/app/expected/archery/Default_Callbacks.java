package archery;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Default} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("happen(java.lang.String)=event")
public final class Default_Callbacks {
  private Default_Callbacks() {
  }
}
