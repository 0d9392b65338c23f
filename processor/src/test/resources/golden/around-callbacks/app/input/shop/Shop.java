package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import java.io.IOException;
import java.util.List;

@EventWiring(around = Timing.class)
final class Shop {

  @Event(value = "order_placed", open = true)
  interface OrderPlaced {
    void fire(String timing) throws IOException;
  }

  @Event(value = "quotes_asked", onError = FailurePolicy.ISOLATE, open = true)
  interface QuotesAsked {
    List<Integer> fire();
  }

  @Event("order_checked")
  interface OrderChecked {
    boolean fire(String customer);
  }

  @Event("rate_asked")
  interface RateAsked {
    int fire();
  }

  @Event("shop_closed")
  interface ShopClosed {
    void fire();
  }

  static final class Books {
    @Callback("order_placed")
    void enter(String timing) throws IOException {}

    @Callback("quotes_asked")
    static int quote() {
      return 1;
    }

    @Callback("order_checked")
    static boolean isKnown(String customer) {
      return true;
    }

    @Callback("rate_asked")
    int rate() {
      return 1;
    }
  }
}
