package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The deliveries that were set aside. */
public final class DeadLetterTable {

  /**
   * One of them.
   *
   * @param callback the id that it was stored for
   * @param delivery what the fire is known by
   * @param data what was stored of the fire
   * @param error what the last attempt threw
   * @param attempts how often the callback was called
   * @param setAsideAt when the last attempt failed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Row(
      String callback,
      String delivery,
      byte[] data,
      String error,
      int attempts,
      Instant setAsideAt) {}

  private static final String ONE = " where callback = ? and delivery = ?";

  private final JdbcCustomization values;

  /**
   * Makes it for a database.
   *
   * @param values how values are written
   */
  public DeadLetterTable(JdbcCustomization values) {
    this.values = values;
  }

  /**
   * Makes it for a database.
   *
   * @param database the database
   * @return its dead letters
   */
  public static DeadLetterTable of(Database database) {
    return new DeadLetterTable(database.customization());
  }

  /**
   * Sets a delivery aside.
   *
   * @param connection in the transaction that removes the delivery
   * @param row the delivery
   * @throws SQLException if the database fails
   */
  public void add(Connection connection, Row row) throws SQLException {
    remove(connection, row.callback(), row.delivery());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_dead_letters"
                + " (callback, delivery, data, error, attempts, set_aside_at)"
                + " values (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, row.callback());
      insert.setString(2, row.delivery());
      insert.setBytes(3, row.data());
      insert.setString(4, Database.storable(row.error()));
      insert.setInt(5, row.attempts());
      values.setInstant(insert, 6, row.setAsideAt());
      insert.executeUpdate();
    }
  }

  /**
   * Removes one.
   *
   * @param connection any
   * @param callback the id that it was stored for
   * @param delivery what the fire is known by
   * @return whether it was there
   * @throws SQLException if the database fails
   */
  public boolean remove(Connection connection, String callback, String delivery)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from hardwire_dead_letters" + ONE)) {
      delete.setString(1, callback);
      delete.setString(2, delivery);
      return delete.executeUpdate() == 1;
    }
  }

  /**
   * Reads what was set aside first.
   *
   * @param connection any
   * @param atMost how many to read
   * @return the oldest ones first
   * @throws SQLException if the database fails
   */
  public List<Row> oldest(Connection connection, int atMost) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select * from hardwire_dead_letters order by set_aside_at, delivery, callback"
                + " limit ?")) {
      query.setInt(1, atMost);
      return read(query);
    }
  }

  /**
   * Reads one.
   *
   * @param connection any
   * @param callback the id that it was stored for
   * @param delivery what the fire is known by
   * @return the one, or none
   * @throws SQLException if the database fails
   */
  public List<Row> find(Connection connection, String callback, String delivery)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select * from hardwire_dead_letters" + ONE)) {
      query.setString(1, callback);
      query.setString(2, delivery);
      return read(query);
    }
  }

  /**
   * Reads some of a callback.
   *
   * @param connection any
   * @param callback the id that they were stored for
   * @param atMost how many to read
   * @return the oldest ones first
   * @throws SQLException if the database fails
   */
  public List<Row> of(Connection connection, String callback, int atMost) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select * from hardwire_dead_letters where callback = ?"
                + " order by set_aside_at, delivery limit ?")) {
      query.setString(1, callback);
      query.setInt(2, atMost);
      return read(query);
    }
  }

  private List<Row> read(PreparedStatement query) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Row(
                rows.getString("callback"),
                rows.getString("delivery"),
                rows.getBytes("data"),
                rows.getString("error"),
                rows.getInt("attempts"),
                values.getInstant(rows, "set_aside_at")));
      }
    }
    return found;
  }
}
