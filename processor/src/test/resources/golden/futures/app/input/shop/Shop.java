package shop;

import dev.hardwire.Attachable;
import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventInfo;
import dev.hardwire.EventWiring;
import dev.hardwire.FailurePolicy;
import dev.hardwire.Fold;
import dev.hardwire.Sender;
import dev.hardwire.runtime.Around;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@EventWiring(around = Shop.Timing.class, recorders = true)
final class Shop {

  @Event(value = "order_placed", publisher = true)
  interface OrderPlaced {
    CompletableFuture<Void> fire(long order);
  }

  @Event(value = "quotes_asked", onError = FailurePolicy.EVICT, open = true)
  interface QuotesAsked {
    CompletableFuture<List<Number>> fire(@Sender Object asker, String item);
  }

  @Event(value = "coupon_asked", onError = FailurePolicy.COLLECT)
  interface CouponAsked {
    CompletableFuture<Optional<Number>> fire(String customer);
  }

  @Event(value = "order_checked", onError = FailurePolicy.ISOLATE)
  interface OrderChecked {
    CompletableFuture<Boolean> fire(String customer, long cents);
  }

  @Event("price_asked")
  interface PriceAsked {
    CompletableFuture<Long> fire(String customer, @Fold long cents);
  }

  @Event("rate_asked")
  interface RateAsked {
    CompletableFuture<Double> ask(String currency);
  }

  static final class Rules {
    @Callback("order_placed")
    static void log() {}

    @Callback(value = "order_placed", executor = "mail")
    void confirm(long order, EventInfo info) {}

    @Callback("order_placed")
    CompletableFuture<String> ship(long order) {
      return CompletableFuture.completedFuture("shipped");
    }

    @Callback("quotes_asked")
    static int list(String item) {
      return 100;
    }

    @Callback(value = "coupon_asked", when = "isKnown")
    static Optional<Integer> first(String customer) {
      return Optional.empty();
    }

    static boolean isKnown(String customer) {
      return true;
    }

    @Callback("coupon_asked")
    CompletionStage<Long> second() {
      return CompletableFuture.completedFuture(5L);
    }

    @Callback("coupon_asked")
    CompletionStage<Optional<Number>> third() {
      return CompletableFuture.completedFuture(Optional.empty());
    }

    @Callback(value = "order_checked", async = true)
    static boolean isSolvent(String customer) {
      return true;
    }

    @Callback("price_asked")
    static long rounded(long cents) {
      return cents;
    }

    @Callback(value = "price_asked", async = true, when = "isDear")
    Long discounted(String customer, long cents) {
      return cents - 100;
    }

    static boolean isDear(long cents) {
      return cents > 1_000;
    }

    @Callback("rate_asked")
    CompletableFuture<Double> rate(String currency) {
      return CompletableFuture.completedFuture(1.0);
    }
  }

  @Attachable
  static final class Partner {
    @Callback(value = "quotes_asked", async = true, when = "sells")
    CompletionStage<Integer> quote(String item) {
      return CompletableFuture.completedFuture(90);
    }

    boolean sells(String item) {
      return true;
    }
  }

  static final class Timing implements Around<Long> {
    @Override
    public Long before(String event, String callback) {
      return 0L;
    }

    @Override
    public void after(String event, String callback, Long start) {}

    @Override
    public void failed(String event, String callback, Long start, Throwable failure) {}
  }
}
