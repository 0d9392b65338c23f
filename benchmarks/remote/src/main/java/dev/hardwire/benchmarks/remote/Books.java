package dev.hardwire.benchmarks.remote;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.Delivery;
import java.sql.SQLException;
import java.util.UUID;

/** The process that receives: its only callback writes a row. */
@EventWiring(receives = OrderPlaced.class)
final class Books {
  private final Effects effects;

  Books(Effects effects) {
    this.effects = effects;
  }

  @Callback(value = "order_placed", durable = true, id = "books.enter")
  void enter(UUID order, long cents, Delivery delivery) throws SQLException {
    effects.began(order);
    Effects.write(delivery.connection(), order, cents);
  }
}
