package signup.emails;

import dev.hardwire.durable.Delivery;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/** A delivery without a store, whose connection leads to a database in memory. */
record OneDelivery(UUID id, Connection connection) implements Delivery, AutoCloseable {

  static OneDelivery open() throws SQLException {
    return new OneDelivery(
        UUID.fromString("01936a2b-0000-7000-8000-000000000001"),
        DriverManager.getConnection("jdbc:sqlite::memory:"));
  }

  @Override
  public String event() {
    return "user_joined";
  }

  @Override
  public int attempt() {
    return 1;
  }

  @Override
  public Instant firedAt() {
    return Instant.EPOCH;
  }

  /** The number of rows of a table. */
  int count(String table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      return rows.getInt(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
