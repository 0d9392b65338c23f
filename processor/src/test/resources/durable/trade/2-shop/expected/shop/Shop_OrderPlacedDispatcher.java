package shop;

import dev.hardwire.index.Generated;
import trade.OrderPlaced;

/**
 * Fires {@code order_placed}: runs {@link Shop#log(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher {
  static final OrderPlaced CONTRACT = new AsContract();

  private Shop_OrderPlacedDispatcher() {
  }

  /**
   * Fires {@code order_placed}.
   */
  public static void fire(String order, long cents) {
    Shop_OrderPlacedDispatcher.CONTRACT.fire(order, cents);
  }

  private static final class AsContract implements OrderPlaced {
    @Override
    public void fire(String order, long cents) {
      Shop.log(order);
    }

    @Override
    public String toString() {
      return "order_placed: Shop.log";
    }
  }
}
