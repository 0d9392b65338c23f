package dev.hardwire.durable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A table of the application's, with a row for each order, and one for each effect. */
final class Evidence {

  private Evidence() {}

  static void create(DataSource dataSource) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists orders (id text primary key)");
      statement.execute("create table if not exists effects (id text not null, callback text)");
    }
  }

  static void order(Connection connection, UUID order) throws SQLException {
    insert(connection, "insert into orders (id) values (?)", order);
  }

  static void effect(Connection connection, UUID order) throws SQLException {
    insert(connection, "insert into effects (id) values (?)", order);
  }

  private static void insert(Connection connection, String sql, UUID order) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      insert.setString(1, order.toString());
      insert.executeUpdate();
    }
  }

  static long effects(DataSource dataSource) throws SQLException {
    return count(dataSource, "select count(*) from effects");
  }

  static long count(DataSource dataSource, String query) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
