package cinema.seats;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Counter}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("count(java.lang.String,int)=title,minutes")
final class Counter_Callbacks {
  private Counter_Callbacks() {
  }
}
