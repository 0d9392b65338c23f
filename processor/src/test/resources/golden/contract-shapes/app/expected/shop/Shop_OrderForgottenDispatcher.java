package shop;

import dev.hardwire.index.Generated;

/**
 * Fires {@code order_forgotten}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderForgottenDispatcher {
  static final OrderEvents.Forgotten CONTRACT = new AsContract();

  private Shop_OrderForgottenDispatcher() {
  }

  /**
   * Fires {@code order_forgotten}.
   */
  public static void fire() {
    Shop_OrderForgottenDispatcher.CONTRACT.forget();
  }

  private static final class AsContract implements OrderEvents.Forgotten {
    @Override
    public void forget() {
    }

    @Override
    public String toString() {
      return "order_forgotten: no callbacks";
    }
  }
}
