package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_placed} while a wiring is installed,
 * for code that can't be handed a {@link Checkout.OrderPlaced}.
 */
@Generated("AccessorProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
public final class Checkout_OrderPlacedPublisher {
  private static volatile Checkout.OrderPlaced target;

  private Checkout_OrderPlacedPublisher() {
  }

  /**
   * Fires the event by the installed wiring.
   *
   * @throws IllegalStateException if no wiring is installed
   */
  public static void fire(String order) {
    Checkout.OrderPlaced installed = target;
    if (installed == null) {
      throw new IllegalStateException(
          "Event 'order_placed' was fired while no wiring is installed: call install() first.");
    }
    installed.place(order);
  }

  /**
   * Called when a wiring is installed.
   *
   * @param contract the event of the wiring
   * @throws IllegalStateException if another wiring is installed
   */
  public static synchronized void link(Checkout.OrderPlaced contract) {
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
  public static synchronized void unlink(Checkout.OrderPlaced contract) {
    if (target == contract) {
      target = null;
    }
  }
}
