package dev.hardwire.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A table of the application's, with a row for each order, and one for each effect. */
public final class Evidence {

  private Evidence() {}

  /**
   * Creates the tables, unless they exist.
   *
   * @param dataSource the database
   * @throws SQLException if it refuses
   */
  public static void create(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists orders (id text primary key)");
      statement.execute("create table if not exists effects (id text not null, callback text)");
    }
  }

  /**
   * Writes an order of the publisher's.
   *
   * @param connection its transaction
   * @param order its id
   * @throws SQLException if the database refuses
   */
  public static void order(Connection connection, UUID order) throws SQLException {
    insert(connection, "insert into orders (id) values (?)", order);
  }

  /**
   * Writes what a callback did.
   *
   * @param connection its transaction
   * @param order the order that it was called for
   * @throws SQLException if the database refuses
   */
  public static void effect(Connection connection, UUID order) throws SQLException {
    insert(connection, "insert into effects (id) values (?)", order);
  }

  private static void insert(Connection connection, String sql, UUID order) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, order.toString());
      insert.executeUpdate();
    }
  }

  /**
   * How many effects there are.
   *
   * @param dataSource the database
   * @return their number
   * @throws SQLException if the database refuses
   */
  public static long effects(DataSource dataSource) throws SQLException {
    return count(dataSource, "select count(*) from effects");
  }

  /**
   * Counts anything.
   *
   * @param dataSource the database
   * @param query answers with a number
   * @return the number
   * @throws SQLException if the database refuses
   */
  public static long count(DataSource dataSource, String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
