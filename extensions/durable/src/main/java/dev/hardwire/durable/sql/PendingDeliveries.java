package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Counts stored deliveries. */
public final class PendingDeliveries {

  /**
   * What is stored for a callback.
   *
   * @param callback its id
   * @param count how many deliveries there are
   * @param earliest when the first one is due
   */
  public record Row(String callback, long count, Instant earliest) {}

  /** The table of what is to be sent, which {@code hardwire-remote} makes. */
  public static final String DEPARTURES = "hardwire_departures";

  private final Database database;
  private final JdbcCustomization values;

  /**
   * Makes it for a database.
   *
   * @param database the database
   */
  public PendingDeliveries(Database database) {
    this.database = database;
    this.values = database.customization();
  }

  /**
   * Counts what is not sent yet.
   *
   * @param connection any
   * @return the number; 0 where nothing was ever to be sent
   * @throws SQLException if the database fails
   */
  public long departures(Connection connection) throws SQLException {
    if (!database.hasTable(connection, DEPARTURES)) {
      return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + DEPARTURES)) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Counts.
   *
   * @param connection any
   * @return a row for each callback that has any, by their ids
   * @throws SQLException if the database fails
   */
  public List<Row> summary(Connection connection) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select task_name, count(*) as deliveries, min(execution_time) as earliest from"
                    + " hardwire_deliveries where task_name <> 'hardwire.relay' group by task_name"
                    + " order by task_name")) {
      while (rows.next()) {
        found.add(
            new Row(
                rows.getString("task_name"),
                rows.getLong("deliveries"),
                values.getInstant(rows, "earliest")));
      }
    }
    return found;
  }
}
