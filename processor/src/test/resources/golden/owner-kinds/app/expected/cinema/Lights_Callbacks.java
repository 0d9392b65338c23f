package cinema;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Lights} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Lights_Callbacks {
  private Lights_Callbacks() {
  }

  /**
   * Calls {@link Lights#flash()}.
   */
  public static void flash() {
    Lights.flash();
  }
}
