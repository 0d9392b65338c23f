package shop;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import java.io.IOException;

@EventWiring
final class Shop {

  private Shop() {}

  @Callback("order_placed")
  static void pick(Order order) {}

  @Callback("order_cancelled")
  static void putBack(Order order, String reason) {}

  @Callback("refund_wanted")
  static void pay(Order what, long cents) throws IOException {}

  public static void main(String[] args) {
    ShopWiring wiring = ShopWiring.create();
    wiring.orderPlaced().andThen(order -> System.out.println(order)).accept(new Order("42"));
    wiring.orderCancelled().cancel(new Order("42"));
    wiring.orderForgotten().forget();
  }
}
