package shop;

import dev.hardwire.Callback;
import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.Fold;
import java.util.List;
import java.util.Optional;

@EventWiring
final class Shop {

  @Event("order_checked")
  interface OrderChecked {
    boolean fire(String customer, long cents);
  }

  @Event("quotes_asked")
  interface QuotesAsked {
    List<Number> fire(long cents);
  }

  @Event("discount_asked")
  interface DiscountAsked {
    Optional<Number> fire(String customer);
  }

  @Event(value = "price_asked", publisher = true)
  interface PriceAsked {
    long fire(@Fold long cents, String customer);
  }

  @Event("greeting_asked")
  interface GreetingAsked {
    String fire(@Fold String greeting);
  }

  @Event("rate_asked")
  interface RateAsked {
    double fire(String currency);
  }

  @Event("receipt_asked")
  interface ReceiptAsked {
    CharSequence print(long cents);
  }

  static final class Rules {
    @Callback("order_checked")
    boolean isSolvent(String customer) {
      return !customer.isEmpty();
    }

    @Callback("order_checked")
    static Boolean isSmall(long cents) {
      return cents < 100_000;
    }

    @Callback("quotes_asked")
    Integer flat() {
      return 100;
    }

    @Callback("quotes_asked")
    static long percent(long cents) {
      return cents / 10;
    }

    @Callback("discount_asked")
    static Optional<Integer> first(String customer) {
      return customer.isEmpty() ? Optional.of(1) : Optional.empty();
    }

    @Callback("discount_asked")
    static Optional<Number> second() {
      return Optional.empty();
    }

    @Callback("discount_asked")
    static int third() {
      return 3;
    }

    @Callback("price_asked")
    static long reduced(long cents) {
      return cents - 1;
    }

    @Callback("price_asked")
    int rounded(long cents) {
      return (int) cents;
    }

    @Callback("greeting_asked")
    static String polite(String greeting) {
      return "Dear " + greeting;
    }

    @Callback("rate_asked")
    static float rate(String currency) {
      return currency.length();
    }

    @Callback("receipt_asked")
    String receipt(long cents) {
      return "Paid " + cents;
    }
  }
}
