package shop;

import dev.hardwire.durable.Delivery;
import dev.hardwire.index.Generated;
import java.util.UUID;

/**
 * Reaches callbacks of {@link Shop} from other packages.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Shop_Callbacks {
  private Shop_Callbacks() {
  }

  /**
   * Calls {@link Shop#book(String)}.
   */
  public static void book(Shop shop, String warehouse) {
    shop.book(warehouse);
  }

  /**
   * Calls {@link Shop#count(Delivery, int)}.
   */
  public static void count(Delivery delivery, int notify) {
    Shop.count(delivery, notify);
  }

  /**
   * Calls {@link Shop#log(UUID)}.
   */
  public static void log(UUID order) {
    Shop.log(order);
  }
}
