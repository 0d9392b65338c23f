package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_placed}. Runs, in this order:
 *
 * <ol>
 *   <li>{@link Shop#pick(Order)}
 * </ol>
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher {
  private static final OrderPlaced CONTRACT = new AsContract();

  private Shop_OrderPlacedDispatcher() {
  }

  /**
   * Fires {@code order_placed}.
   */
  public static void fire(Order arg0) {
    Shop.pick(arg0);
  }

  static OrderPlaced contract() {
    return CONTRACT;
  }

  private static final class AsContract implements OrderPlaced {
    @Override
    public void accept(Order arg0) {
      Shop_OrderPlacedDispatcher.fire(arg0);
    }
  }
}
