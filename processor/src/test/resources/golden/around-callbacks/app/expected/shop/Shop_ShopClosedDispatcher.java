package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code shop_closed}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_ShopClosedDispatcher {
  static final Shop.ShopClosed CONTRACT = new AsContract();

  private Shop_ShopClosedDispatcher() {
  }

  /**
   * Fires {@code shop_closed}.
   */
  public static void fire() {
    Shop_ShopClosedDispatcher.CONTRACT.fire();
  }

  private static final class AsContract implements Shop.ShopClosed {
    @Override
    public void fire() {
    }

    @Override
    public String toString() {
      return "shop_closed: no callbacks";
    }
  }
}
