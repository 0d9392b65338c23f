package dev.hardwire.trade;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.Delivery;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Receives orders. */
@EventWiring(receives = OrderPlaced.class, without = "Books")
public final class Mail {

  private final BlockingQueue<String> confirmed = new LinkedBlockingQueue<>();

  /**
   * What was received.
   *
   * @return order, cents and the id of the delivery
   */
  public BlockingQueue<String> confirmed() {
    return confirmed;
  }

  @Callback(value = "order_placed", durable = true, id = "mail.confirm")
  void confirm(String order, long cents, Delivery delivery) {
    if (order.equals("poison")) {
      throw new IllegalStateException("poison");
    }
    confirmed.add(order + " " + cents + " " + delivery.id());
  }
}
