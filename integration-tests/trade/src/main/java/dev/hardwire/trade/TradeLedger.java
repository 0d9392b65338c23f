package dev.hardwire.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.ledger.Evidence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * What became of orders between two processes.
 *
 * @param placed the orders that were committed
 * @param entered the effects at the other end
 * @param stuck what waits when nothing is left to be done, or was set aside
 * @param calls how often the callback was called
 */
public record TradeLedger(Set<String> placed, List<String> entered, long stuck, long calls) {

  private static final long PATIENCE_MINUTES = 3;

  /**
   * Waits until all orders have arrived, or none has for three minutes, and prints what became of
   * them.
   *
   * @param name what was tried
   * @param shop the URL of the publisher's database
   * @param books the URL of the receivers' database
   * @param orders how many are placed
   * @return the ledger
   * @throws SQLException if a database refuses
   * @throws InterruptedException if the thread is interrupted
   */
  public static TradeLedger await(String name, String shop, String books, int orders)
      throws SQLException, InterruptedException {
    DataSource sold = TradeProcess.database(shop);
    DataSource kept = TradeProcess.database(books);
    long effects = 0;
    long lastArrival = System.nanoTime();
    while (!isDone(sold, kept, orders)
        && System.nanoTime() - lastArrival < TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES)) {
      Thread.sleep(200);
      long now = Evidence.effects(kept);
      lastArrival = now > effects ? System.nanoTime() : lastArrival;
      effects = now;
    }
    Thread.sleep(500); // for what comes twice
    TradeLedger ledger = read(sold, kept);
    System.out.println(
        "%-48s orders %6d, lost %d, duplicated %d, ghosts %d, stuck %d, called again %d"
            .formatted(
                name,
                ledger.placed.size(),
                ledger.lost(),
                ledger.duplicated(),
                ledger.ghosts(),
                ledger.stuck,
                ledger.calls - ledger.placed.size()));
    return ledger;
  }

  private static boolean isDone(DataSource sold, DataSource kept, int orders) throws SQLException {
    return Evidence.count(sold, "select count(*) from orders") >= orders
        && Evidence.count(kept, "select count(*) from effects") >= orders
        && stuck(sold, kept) == 0;
  }

  private static TradeLedger read(DataSource sold, DataSource kept) throws SQLException {
    return new TradeLedger(
        new HashSet<>(column(sold, "select id from orders")),
        column(kept, "select id from effects"),
        stuck(sold, kept),
        Evidence.count(kept, "select count(*) from calls"));
  }

  private static long stuck(DataSource sold, DataSource kept) throws SQLException {
    return Evidence.count(sold, "select count(*) from hardwire_departures")
        + Evidence.count(
            kept, "select count(*) from hardwire_deliveries where task_name like 'books%'")
        + Evidence.count(kept, "select count(*) from hardwire_dead_letters");
  }

  private static List<String> column(DataSource database, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private long lost() {
    Set<String> once = new HashSet<>(entered);
    return placed.stream().filter(order -> !once.contains(order)).count();
  }

  private long ghosts() {
    return new HashSet<>(entered).stream().filter(order -> !placed.contains(order)).count();
  }

  private long duplicated() {
    return (long) entered.size() - new HashSet<>(entered).size();
  }

  /**
   * Fails the test unless all orders are there, and the four numbers are 0.
   *
   * @param orders how many were placed
   */
  public void assertClean(int orders) {
    assertEquals(
        List.of((long) orders, 0L, 0L, 0L, 0L),
        List.of((long) placed.size(), lost(), duplicated(), ghosts(), stuck));
  }
}
