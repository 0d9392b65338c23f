package shop;

import dev.hardwire.index.Generated;
import orders.OrderPlaced;

/**
 * Fires {@code order_placed}: runs {@link Warehouse#pick(String)}.
 */
@Generated("WiringProcessor")
@SuppressWarnings({"deprecation", "exports", "rawtypes", "removal"})
final class Shop_OrderPlacedDispatcher implements OrderPlaced {
  private final Warehouse warehouse;

  Shop_OrderPlacedDispatcher(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  @Override
  public void fire(String order, long cents) {
    warehouse.pick(order);
  }

  @Override
  public String toString() {
    return "order_placed: Warehouse.pick";
  }
}
