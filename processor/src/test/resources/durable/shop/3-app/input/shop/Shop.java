package shop;

import dev.hardwire.Callback;
import dev.hardwire.EventWiring;
import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.DurableStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import mail.MailModule;
import mail.Mailer;
import orders.OrdersModule;

/** The application. */
@EventWiring({OrdersModule.class, MailModule.class})
final class Shop {

  private Shop() {}

  @Callback("order_placed")
  static void log(UUID order) {}

  @Callback(value = "return_received", executor = "books")
  void book(String warehouse) {}

  @Callback(value = "return_received", durable = true, id = "shop.count")
  static void count(Delivery delivery, int notify) {}

  static void start(DurableStore store, DataSource database) throws SQLException {
    try (ShopWiring wiring =
        ShopWiring.builder()
            .mailer(new Mailer())
            .shop(new Shop())
            .booksExecutor(Runnable::run)
            .durable(store)
            .build()) {
      wiring.orderPlaced().fire(UUID.randomUUID(), 100, "EUR", List.of());
      wiring.transaction(
          database, tx -> tx.orderPlaced().fire(UUID.randomUUID(), 100, "EUR", List.of()));
      try (Connection connection = database.getConnection()) {
        wiring.in(connection).returnReceived().fire("north", 1);
      }
    }
  }
}
