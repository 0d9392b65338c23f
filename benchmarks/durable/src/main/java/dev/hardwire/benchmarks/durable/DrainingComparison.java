package dev.hardwire.benchmarks.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.hardwire.benchmarks.record.Turns;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Deliveries per second from a backlog, by eight threads, each of which writes one row: Hardwire in
 * the delivery's transaction, db-scheduler in one of the task's own.
 */
final class DrainingComparison {
  private static final int BACKLOG = Integer.getInteger("backlog", 2_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final long POLL_MILLIS = 5;

  private final Product product;

  DrainingComparison(Product product) {
    this.product = product;
  }

  Turns run() throws SQLException, InterruptedException {
    Turns measured =
        new Turns(
            "durable",
            product.name() + ", deliveries from a backlog",
            "per second",
            "db-scheduler");
    ours();
    theirs();
    for (int i = 0; i < ROUNDS; i++) {
      measured.ours(ours());
      measured.theirs(theirs());
    }
    return measured;
  }

  private double ours() throws SQLException, InterruptedException {
    ShopWiring filling = ShopWiring.create(new Shop(new Effects()), product.store());
    filling.close();
    filling.transaction(
        product.store().dataSource(),
        tx -> {
          for (UUID order : Plain.orders(BACKLOG)) {
            tx.orderPlaced().fire(order, 1);
          }
        });
    long begun = System.nanoTime();
    ShopWiring wiring = ShopWiring.create(new Shop(new Effects()), product.store());
    double rate = drained("hardwire_deliveries", begun);
    wiring.close();
    return rate;
  }

  private double theirs() throws SQLException, InterruptedException {
    Plain plain = new Plain(product, new Effects());
    Scheduler scheduler = plain.scheduler();
    plain.scheduleAll(scheduler, Plain.orders(BACKLOG).stream());
    long begun = System.nanoTime();
    scheduler.start();
    double rate = drained("scheduled_tasks", begun);
    scheduler.stop();
    return rate;
  }

  /** Waits until all are gone, and makes sure that each has written its row. */
  private double drained(String table, long begun) throws SQLException, InterruptedException {
    while (count("effects") < BACKLOG || count(table) > 0) {
      Thread.sleep(POLL_MILLIS);
    }
    double rate = BACKLOG * 1e9 / (System.nanoTime() - begun);
    long effects = count("effects");
    if (effects != BACKLOG) {
      throw new IllegalStateException(effects + " effects of " + BACKLOG + " deliveries");
    }
    product.execute("delete from effects");
    return rate;
  }

  private long count(String table) throws SQLException {
    try (Connection connection = product.pool().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }
}
