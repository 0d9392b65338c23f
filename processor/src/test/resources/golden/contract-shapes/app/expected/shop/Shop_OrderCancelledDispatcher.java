package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_cancelled}: runs {@link Shop#putBack(Order, String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderCancelledDispatcher {
  static final OrderEvents.Cancelled CONTRACT = new AsContract();

  private Shop_OrderCancelledDispatcher() {
  }

  /**
   * Fires {@code order_cancelled}.
   */
  public static void fire(Order order, String reason) {
    Shop_OrderCancelledDispatcher.CONTRACT.cancel(order, reason);
  }

  private static final class AsContract implements OrderEvents.Cancelled {
    @Override
    public void cancel(Order order, String reason) {
      Shop.putBack(order, reason);
    }

    @Override
    public String toString() {
      return "order_cancelled: Shop.putBack";
    }
  }
}
