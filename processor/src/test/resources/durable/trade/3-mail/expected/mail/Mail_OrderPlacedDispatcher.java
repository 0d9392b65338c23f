package mail;

import dev.hardwire.index.Generated;
import trade.OrderPlaced;

/**
 * Fires {@code order_placed}, to which no callback listens.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Mail_OrderPlacedDispatcher {
  static final OrderPlaced CONTRACT = new AsContract();

  private Mail_OrderPlacedDispatcher() {
  }

  /**
   * Fires {@code order_placed}.
   */
  public static void fire(String order, long cents) {
    Mail_OrderPlacedDispatcher.CONTRACT.fire(order, cents);
  }

  private static final class AsContract implements OrderPlaced {
    @Override
    public void fire(String order, long cents) {
    }

    @Override
    public String toString() {
      return "order_placed: no callbacks";
    }
  }
}
