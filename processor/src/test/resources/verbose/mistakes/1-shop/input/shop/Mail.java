package shop;

import dev.hardwire.Callback;

final class Mail {

  private Mail() {}

  @Callback("order_placed")
  static void confirm(String id) {}
}
