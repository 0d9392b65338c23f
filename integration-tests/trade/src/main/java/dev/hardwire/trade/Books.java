package dev.hardwire.trade;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.Retry;
import dev.hardwire.durable.Delivery;
import dev.hardwire.ledger.Evidence;
import java.sql.SQLException;
import java.util.UUID;

/** Receives orders, and writes down each. */
@EventWiring(receives = OrderPlaced.class, without = "Mail")
public final class Books {

  private final Calls calls;
  private final long millis;

  Books(Calls calls, long millis) {
    this.calls = calls;
    this.millis = millis;
  }

  @Callback(
      value = "order_placed",
      durable = true,
      id = "books.enter",
      retry = @Retry(attempts = 50, first = "10ms", max = "100ms"))
  void enter(String order, Delivery delivery) throws SQLException, InterruptedException {
    calls.note(order);
    if (millis > 0) {
      Thread.sleep(millis);
    }
    Evidence.effect(delivery.connection(), UUID.fromString(order));
  }
}
