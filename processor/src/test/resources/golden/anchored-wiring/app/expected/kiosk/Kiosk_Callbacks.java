package kiosk;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Kiosk} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Kiosk_Callbacks {
  private Kiosk_Callbacks() {
  }

  /**
   * Calls {@link Kiosk#count(int)}.
   */
  public static void count(int copies) {
    Kiosk.count(copies);
  }
}
