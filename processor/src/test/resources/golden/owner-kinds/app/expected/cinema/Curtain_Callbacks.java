package cinema;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Curtain} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("open(java.lang.String)=title")
public final class Curtain_Callbacks {
  private Curtain_Callbacks() {
  }
}
