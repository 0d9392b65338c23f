package shop;

import dev.hardwire.Callback;
import orders.OrderPlaced;

final class Warehouse {

  private final OrderPlaced orderPlaced;

  Warehouse(OrderPlaced orderPlaced) {
    this.orderPlaced = orderPlaced;
  }

  @Callback("order_placed")
  void pick(String order) {
    if (order.isEmpty()) {
      orderPlaced.fire("replacement", 0);
    }
  }
}
