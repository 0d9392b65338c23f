package shop;

import dev.hardwire.index.Generated;
import java.util.concurrent.CompletableFuture;

/**
 * Fires {@code order_placed} while a wiring is installed,
 * for code that can't be handed a {@link Shop.OrderPlaced}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedPublisher {
  private static volatile Shop.OrderPlaced target;

  private Shop_OrderPlacedPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static CompletableFuture<Void> fire(long order) {
    Shop.OrderPlaced installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'order_placed' was fired while no wiring is installed: call install() first.");
    }
    return installed.fire(order);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(Shop.OrderPlaced contract) {
    if (target != null) {
      throw new IllegalStateException(
          "Event 'order_placed' has an installed wiring already: close that installation first.");
    }
    target = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(Shop.OrderPlaced contract) {
    if (target == contract) {
      target = null;
    }
  }
}
