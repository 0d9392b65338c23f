package archive;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Listed}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("listSigned(java.lang.Comparable)=document")
final class Listed_Callbacks {
  private Listed_Callbacks() {
  }
}
