package shop.web;

import dev.hardwire.EventWiring;
import shop.Checkout;

public final class Shop {

  private Shop() {}

  @EventWiring
  static final class Server {
    private Server() {}

    static void start() {
      Shop_ServerWiring.builder()
          .receipts(new Checkout.Receipts())
          .build()
          .orderPlaced()
          .place("42");
    }
  }

  public static void main(String[] args) {
    Server.start();
  }
}
