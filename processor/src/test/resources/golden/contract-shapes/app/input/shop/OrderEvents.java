package shop;

import dev.hardwire.Event;

public final class OrderEvents {

  private OrderEvents() {}

  /** Has other methods beside the abstract one. */
  @FunctionalInterface
  @Event("order_cancelled")
  public interface Cancelled {

    void cancel(Order order, String reason);

    default void cancel(Order order) {
      cancel(order, "no reason given");
    }

    static Cancelled loudly(Cancelled quietly) {
      return (order, reason) -> quietly.cancel(order, reason + "!");
    }

    @Override
    String toString();
  }

  /** Nobody listens. */
  @Event("order_forgotten")
  interface Forgotten {
    void forget();
  }
}
