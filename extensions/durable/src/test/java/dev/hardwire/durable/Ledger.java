package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import javax.sql.DataSource;

/**
 * What a failure test counts.
 *
 * @param orders how many were committed
 * @param lost committed ones without effect, and those that were said to be committed and aren't
 * @param duplicated those with more than one effect
 * @param ghosts effects of what was rolled back
 * @param stuck deliveries that wait when nothing is left to be done, or were set aside
 */
record Ledger(long orders, long lost, long duplicated, long ghosts, long stuck) {

  /** Lets everything be delivered that is stored, and counts. */
  static Ledger settle(String name, DurableStore store, Collection<String> acknowledged)
      throws SQLException, InterruptedException {
    try (Orders orders = Orders.with(store, Shop.careful(0), c -> c.retry(50, 10, 100))) {
      orders.awaitNonePending();
    }
    Ledger ledger = of(store, acknowledged);
    System.out.println(
        "%-44s orders %6d, lost %d, duplicated %d, ghosts %d, stuck %d"
            .formatted(
                name,
                ledger.orders(),
                ledger.lost(),
                ledger.duplicated(),
                ledger.ghosts(),
                ledger.stuck()));
    return ledger;
  }

  private static Ledger of(DurableStore store, Collection<String> acknowledged)
      throws SQLException {
    DataSource data = store.dataSource();
    return new Ledger(
        Evidence.count(data, "select count(*) from orders"),
        Evidence.count(data, "select count(*) from orders where id not in (select id from effects)")
            + missing(data, acknowledged),
        Evidence.count(
            data,
            "select count(*) from (select id from effects group by id having count(*) > 1) as d"),
        Evidence.count(
            data, "select count(*) from effects where id not in (select id from orders)"),
        Evidence.count(data, "select count(*) from hardwire_deliveries")
            + Evidence.count(data, "select count(*) from hardwire_dead_letters"));
  }

  private static long missing(DataSource data, Collection<String> acknowledged)
      throws SQLException {
    long missing = 0;
    try (Connection connection = data.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select 1 from orders where id = ?")) {
      for (String order : acknowledged) {
        query.setString(1, order);
        try (ResultSet row = query.executeQuery()) {
          missing += row.next() ? 0 : 1;
        }
      }
    }
    return missing;
  }

  void assertClean() {
    assertEquals(new Ledger(orders, 0, 0, 0, 0), this);
  }
}
