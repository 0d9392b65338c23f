package office;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Drawer}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames({
    "label(int)=year",
    "open(java.lang.Object)=document"
})
final class Drawer_Callbacks {
  private Drawer_Callbacks() {
  }
}
