package cinema.seats;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Reaches the callbacks of {@link Counter} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("count(java.lang.String,int)=title,minutes")
public final class Counter_Callbacks {
  private Counter_Callbacks() {
  }
}
