package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_placed}: runs {@link Shop#pick(Order)}.
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
  public static void fire(Order arg0) {
    Shop_OrderPlacedDispatcher.CONTRACT.accept(arg0);
  }

  private static final class AsContract implements OrderPlaced {
    @Override
    public void accept(Order arg0) {
      Shop.pick(arg0);
    }

    @Override
    public String toString() {
      return "order_placed: Shop.pick";
    }
  }
}
