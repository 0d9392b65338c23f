package shop;

import dev.hardwire.index.Generated;
import java.util.List;
import java.util.UUID;
import orders.OrderPlaced;

/**
 * Fires {@code order_placed}: runs {@link Shop#log(UUID)}.
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
  public static void fire(UUID order, long cents, String currency, List<OrderPlaced.Line> lines) {
    Shop_OrderPlacedDispatcher.CONTRACT.fire(order, cents, currency, lines);
  }

  private static final class AsContract implements OrderPlaced {
    @Override
    public void fire(UUID order, long cents, String currency, List<OrderPlaced.Line> lines) {
      Shop.log(order);
    }

    @Override
    public String toString() {
      return "order_placed: Shop.log";
    }
  }
}
