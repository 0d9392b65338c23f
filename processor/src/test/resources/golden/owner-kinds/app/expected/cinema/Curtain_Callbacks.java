package cinema;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Curtain}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("open(java.lang.String)=title")
final class Curtain_Callbacks {
  private Curtain_Callbacks() {
  }
}
