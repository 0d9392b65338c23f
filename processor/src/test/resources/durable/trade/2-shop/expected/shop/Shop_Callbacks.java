package shop;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Shop} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Callbacks {
  private Shop_Callbacks() {
  }

  /**
   * Calls {@link Shop#log(String)}.
   */
  public static void log(String order) {
    Shop.log(order);
  }
}
