package archery;

import dev.hardwire.index.Generated;

/**
 * Reaches the callbacks of {@link Steps} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Steps_Callbacks {
  private Steps_Callbacks() {
  }
}
