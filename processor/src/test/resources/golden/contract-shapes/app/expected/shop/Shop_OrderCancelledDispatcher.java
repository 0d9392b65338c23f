package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_cancelled}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Shop#putBack(Order, String)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCancelledDispatcher {
  private static final OrderEvents.Cancelled CONTRACT = new AsContract();

  private Shop_OrderCancelledDispatcher() {
  }

  /**
   * Fires {@code order_cancelled}.
   */
  public static void fire(Order order, String reason) {
    Shop.putBack(order, reason);
  }

  static OrderEvents.Cancelled contract() {
    return CONTRACT;
  }

  private static final class AsContract implements OrderEvents.Cancelled {
    @Override
    public void cancel(Order order, String reason) {
      Shop_OrderCancelledDispatcher.fire(order, reason);
    }
  }
}
