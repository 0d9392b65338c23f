package office;

import dev.hardwire.index.Generated;
import dev.hardwire.index.ParameterNames;

/**
 * Keeps the parameter names of {@link Boxes.Box}, which its class file loses.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
@ParameterNames("label(int)=year")
final class Boxes_Box_Callbacks {
  private Boxes_Box_Callbacks() {
  }
}
