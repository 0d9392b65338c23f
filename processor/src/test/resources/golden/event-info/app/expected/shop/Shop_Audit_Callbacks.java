package shop;

import dev.hardwire.EventInfo;
import dev.hardwire.index.Generated;

/**
 * Reaches callbacks of {@link Shop.Audit} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Audit_Callbacks {
  private Shop_Audit_Callbacks() {
  }

  /**
   * Calls {@link Shop.Audit#count()}.
   */
  public static void count() {
    Shop.Audit.count();
  }

  /**
   * Calls {@link Shop.Audit#keep(EventInfo, String)}.
   */
  public static void keep(EventInfo what, String failure) {
    Shop.Audit.keep(what, failure);
  }

  /**
   * Calls {@link Shop.Audit#till(EventInfo)}.
   */
  public static void till(EventInfo info) {
    Shop.Audit.till(info);
  }
}
