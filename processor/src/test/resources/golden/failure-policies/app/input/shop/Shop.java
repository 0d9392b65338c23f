package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Fold;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

@EventWiring
final class Shop {

  @Event("order_placed")
  interface OrderPlaced {
    void fire(String customer, String[] articles) throws IOException, InterruptedException;
  }

  @Event(value = "order_paid", onError = FailurePolicy.COLLECT)
  interface OrderPaid {
    void fire(String customer, String failure) throws IOException;
  }

  @Event(value = "order_shipped", onError = FailurePolicy.ISOLATE)
  interface OrderShipped {
    void fire(String customer);
  }

  @Event(value = "order_checked", onError = FailurePolicy.COLLECT)
  interface OrderChecked {
    boolean fire(String customer);
  }

  @Event(value = "quotes_asked", onError = FailurePolicy.ISOLATE)
  interface QuotesAsked {
    List<Integer> fire(int callback);
  }

  @Event(value = "discount_asked", onError = FailurePolicy.COLLECT)
  interface DiscountAsked {
    Optional<Integer> fire();
  }

  @Event(value = "price_asked", onError = FailurePolicy.ISOLATE)
  interface PriceAsked {
    int fire(@Fold int cents);
  }

  static final class Books {
    @Callback("order_placed")
    void enter(String customer, String[] articles) throws IOException {}

    @Callback({"order_paid", "order_shipped"})
    void write(String customer) {}

    @Callback({"order_paid", "order_shipped"})
    static void log(String customer) {}

    @Callback("order_checked")
    boolean isKnown(String customer) {
      return true;
    }

    @Callback("quotes_asked")
    static int quote() {
      return 1;
    }

    @Callback("discount_asked")
    Optional<Integer> discount() {
      return Optional.empty();
    }

    @Callback("price_asked")
    Integer price(int cents) {
      return cents;
    }
  }
}
