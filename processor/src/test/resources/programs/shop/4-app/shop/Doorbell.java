package shop;

import dev.hardwire.Callback;
import events.OrderPlaced;
import java.util.List;

/** Fires the event that it listens to. */
final class Doorbell {
  private final OrderPlaced orderPlaced;
  private final List<String> log;

  Doorbell(OrderPlaced orderPlaced, List<String> log) {
    this.orderPlaced = orderPlaced;
    this.log = log;
  }

  @Callback("order_placed")
  void ring(String order, long cents) {
    log.add("ring " + order);
    if (cents > 1) {
      orderPlaced.fire("half of " + order, cents / 2);
    }
    log.add("silence " + order);
  }
}
