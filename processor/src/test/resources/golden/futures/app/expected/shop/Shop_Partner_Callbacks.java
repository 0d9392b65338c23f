package shop;

import dev.hardwire.index.Generated;
import java.util.concurrent.CompletionStage;

/**
 * Reaches callbacks of {@link Shop.Partner} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Partner_Callbacks {
  private Shop_Partner_Callbacks() {
  }

  /**
   * Calls {@link Shop.Partner#quote(String)}.
   */
  public static CompletionStage<Integer> quote(Shop.Partner partner, String item) {
    return partner.quote(item);
  }

  /**
   * Calls {@link Shop.Partner#sells(String)}.
   */
  public static boolean sells(Shop.Partner partner, String item) {
    return partner.sells(item);
  }
}
