package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;

@EventWiring(recorders = true)
final class Shop {

  @Event("order_placed")
  interface OrderPlaced {
    void fire(String customer, int... toString);
  }

  @Event("rate_asked")
  interface RateAsked {
    int fire(String currency);
  }

  static final class Books {
    @Callback("order_placed")
    static void enter(String customer) {}

    @Callback("rate_asked")
    static int rate() {
      return 1;
    }
  }
}
