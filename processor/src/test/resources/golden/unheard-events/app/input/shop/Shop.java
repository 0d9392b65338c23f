package shop;

import dev.hardwire.Event;
import dev.hardwire.EventWiring;
import dev.hardwire.WhenUnheard;
import java.util.Optional;

@EventWiring
final class Shop {

  @Event(value = "order_placed", whenUnheard = WhenUnheard.THROW)
  interface OrderPlaced {
    void fire(String customer);
  }

  @Event(value = "discount_asked", whenUnheard = WhenUnheard.THROW)
  interface DiscountAsked {
    Optional<String> fire(String customer);

    default boolean isHeard() {
      return true;
    }
  }

  @Event(value = "order_checked", whenUnheard = WhenUnheard.REPORT)
  interface OrderChecked {
    boolean fire(String customer);
  }
}
