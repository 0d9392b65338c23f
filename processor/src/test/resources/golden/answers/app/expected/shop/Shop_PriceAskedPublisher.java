package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code price_asked} while a wiring is installed,
 * for code that can't be handed a {@link Shop.PriceAsked}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_PriceAskedPublisher {
  private static volatile Shop.PriceAsked target;

  private Shop_PriceAskedPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static long fire(long cents, String customer) {
    Shop.PriceAsked installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'price_asked' was fired while no wiring is installed: call install() first.");
    }
    return installed.fire(cents, customer);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(Shop.PriceAsked contract) {
    if (target != null) {
      throw new IllegalStateException(
          "Event 'price_asked' has an installed wiring already: close that installation first.");
    }
    target = contract;
  }

  /**
   * Called when an installed wiring is closed; has no effect for any other.
   *
   * @param contract the event of the wiring
   */
  public static synchronized void unlink(Shop.PriceAsked contract) {
    if (target == contract) {
      target = null;
    }
  }
}
