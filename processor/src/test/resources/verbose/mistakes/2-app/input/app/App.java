package app;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import shop.ShopModule;

@EventWiring(value = ShopModule.class, without = "Texts")
final class App {

  @Callback("order_placed")
  private static void hide() {}

  @Callback(value = "order_placed", order = 2, before = "Mail.confirm")
  static void enter(long cents) {}

  @Callback("order_placed")
  static void pack(int id) {}

  @Callback("order_plced")
  static void count() {}
}
