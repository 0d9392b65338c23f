package shop;

import dev.hardwire.index.Generated;
import dev.hardwire.runtime.UnheardEventException;

/**
 * Fires {@code order_placed}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher {
  static final Shop.OrderPlaced CONTRACT = new AsContract();

  private Shop_OrderPlacedDispatcher() {
  }

  /**
   * Fires {@code order_placed}.
   */
  public static void fire(String customer) {
    Shop_OrderPlacedDispatcher.CONTRACT.fire(customer);
  }

  private static final class AsContract implements Shop.OrderPlaced {
    @Override
    public void fire(String customer) {
      throw new UnheardEventException("order_placed");
    }

    @Override
    public String toString() {
      return "order_placed: no callbacks";
    }
  }
}
