package shop;

import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Warehouse} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Warehouse_Callbacks {
  private Warehouse_Callbacks() {
  }

  /**
   * Calls {@link Warehouse#pick(String)}.
   */
  public static void pick(Warehouse warehouse, String order) {
    warehouse.pick(order);
  }
}
