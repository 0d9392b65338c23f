package dev.hardwire.ledger;

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
public record Ledger(long orders, long lost, long duplicated, long ghosts, long stuck) {

  /**
   * Counts, when everything has been delivered that will be, and prints the numbers.
   *
   * @param name what was tried
   * @param data the database
   * @param stuck how many deliveries were left
   * @param acknowledged the orders that were said to be committed
   * @return the numbers
   * @throws SQLException if the database refuses
   */
  public static Ledger count(
      String name, DataSource data, long stuck, Collection<String> acknowledged)
      throws SQLException {
    Ledger ledger =
        new Ledger(
            Evidence.count(data, "select count(*) from orders"),
            Evidence.count(
                    data, "select count(*) from orders where id not in (select id from effects)")
                + missing(data, acknowledged),
            Evidence.count(
                data,
                "select count(*) from (select id from effects group by id having count(*) > 1)"
                    + " as d"),
            Evidence.count(
                data, "select count(*) from effects where id not in (select id from orders)"),
            stuck);
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

  /** Fails the test unless the four numbers are 0. */
  public void assertClean() {
    assertEquals(new Ledger(orders, 0, 0, 0, 0), this);
  }
}
