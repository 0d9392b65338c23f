package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;

/** Notes which deliveries were made. */
public final class InboxTable {

  private static final int AT_ONCE = 1000;

  private final JdbcCustomization values;

  /**
   * Makes it for a database.
   *
   * @param values how values are written
   */
  public InboxTable(JdbcCustomization values) {
    this.values = values;
  }

  /**
   * Notes a delivery.
   *
   * @param connection in the transaction of its callback
   * @param row the delivery
   * @param now the time
   * @return whether it wasn't noted yet
   * @throws SQLException if the database fails
   */
  public boolean note(Connection connection, DeliveryRow row, Instant now) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_inbox (delivery, callback, handled_at) values (?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, row.delivery());
      insert.setString(2, row.callback());
      values.setInstant(insert, 3, now);
      return insert.executeUpdate() == 1;
    }
  }

  /**
   * Removes some old notes.
   *
   * @param connection any
   * @param before removes those that are older
   * @return whether there may be more
   * @throws SQLException if the database fails
   */
  public boolean purge(Connection connection, Instant before) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from hardwire_inbox where (delivery, callback) in (select delivery, callback"
                + " from hardwire_inbox where handled_at < ? limit "
                + AT_ONCE
                + ")")) {
      values.setInstant(delete, 1, before);
      return delete.executeUpdate() == AT_ONCE;
    }
  }
}
