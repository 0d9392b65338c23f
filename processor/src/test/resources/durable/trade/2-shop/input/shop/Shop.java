package shop;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.remote.Remote;
import trade.OrderPaid;
import trade.OrderPlaced;
import trade.TradeModule;

/** Takes orders. */
@EventWiring(
    value = TradeModule.class,
    sends = {OrderPaid.class, OrderPlaced.class})
final class Shop {

  private Shop() {}

  @Callback("order_placed")
  static void log(String order) {}

  static void start(DurableStore store, Remote remote) {
    try (ShopWiring wiring = ShopWiring.builder().durable(store).remote(remote).build()) {
      wiring.orderPlaced().fire("tea", 100);
      wiring.orderPaid().fire("tea");
    }
  }
}
