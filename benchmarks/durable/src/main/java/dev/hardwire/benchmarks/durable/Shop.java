package dev.hardwire.benchmarks.durable;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.Delivery;
import java.sql.SQLException;
import java.util.UUID;

/** The application: its only callback writes a row. */
@EventWiring
final class Shop {
  private final Effects effects;

  Shop(Effects effects) {
    this.effects = effects;
  }

  @Callback(value = "order_placed", durable = true, id = "shop.confirm")
  void confirm(UUID order, long cents, Delivery delivery) throws SQLException {
    effects.began(order);
    effects.write(delivery.connection(), order, cents);
  }
}
