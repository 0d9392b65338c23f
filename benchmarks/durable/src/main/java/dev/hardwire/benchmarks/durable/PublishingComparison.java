package dev.hardwire.benchmarks.durable;

import dev.hardwire.benchmarks.record.Turns;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Transactions per second: the publisher's row and one durable event, against plain JDBC that makes
 * the same two inserts. Nothing is delivered meanwhile.
 */
final class PublishingComparison {
  private static final long SLICE_NANOS = Duration.ofMillis(500).toNanos();
  private static final int SLICES = Integer.getInteger("slices", 12);

  private static final String INSERT =
      "insert into raw_deliveries (task_name, task_instance, task_data, execution_time, picked,"
          + " version) values (?, ?, ?, ?, ?, ?)";

  private final Product product;

  PublishingComparison(Product product) {
    this.product = product;
  }

  /** Both in turns, so that whatever else the machine does meets both. */
  Turns run() throws SQLException {
    Turns measured = new Turns("durable", product.name() + ", transactions", "per second", "JDBC");
    DataSource plain = product.store().dataSource();
    ShopWiring wiring = ShopWiring.create(new Shop(new Effects()), product.store());
    wiring.close(); // what is stored from now on would be delivered by another wiring
    slice(() -> publish(wiring));
    slice(() -> plain(plain));
    for (int i = 0; i < SLICES; i++) {
      measured.ours(slice(() -> publish(wiring)));
      measured.theirs(slice(() -> plain(plain)));
    }
    product.execute("delete from hardwire_deliveries");
    product.execute("delete from raw_deliveries");
    product.execute("delete from orders");
    return measured;
  }

  private void publish(ShopWiring wiring) throws SQLException {
    UUID order = UUID.randomUUID();
    wiring.transaction(
        product.store().dataSource(),
        tx -> {
          Effects.order(tx.connection(), order, 1);
          tx.orderPlaced().fire(order, 1);
        });
  }

  private static void plain(DataSource source) throws SQLException {
    UUID order = UUID.randomUUID();
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Effects.order(connection, order, 1);
      try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
        insert.setString(1, "shop.confirm");
        insert.setString(2, order.toString());
        insert.setBytes(3, bytes(order));
        insert.setTimestamp(4, new java.sql.Timestamp(System.currentTimeMillis()));
        insert.setBoolean(5, false);
        insert.setLong(6, 1);
        insert.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  /** As many as are stored for the event, about. */
  private static byte[] bytes(UUID order) {
    String text =
        "order_placed 1 " + System.nanoTime() + "\n{\"order\":\"" + order + "\",\"cents\":1}";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static double slice(Action action) throws SQLException {
    long begun = System.nanoTime();
    int done = 0;
    while (System.nanoTime() - begun < SLICE_NANOS) {
      action.run();
      done++;
    }
    return done * 1e9 / (System.nanoTime() - begun);
  }

  private interface Action {
    void run() throws SQLException;
  }
}
