package shop;

import dev.hardwire.Callback;

public final class Texts {

  @Callback({"order_placed", "order_shipped"})
  public void send(String id) {}
}
