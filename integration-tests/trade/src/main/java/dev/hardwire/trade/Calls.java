package dev.hardwire.trade;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Writes each call of a callback down before anything else, whatever becomes of it. One connection,
 * one call at a time.
 */
final class Calls {

  private final Connection connection;

  Calls(DataSource database) throws SQLException {
    connection = database.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists calls (id text not null)");
    }
  }

  synchronized void note(String order) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into calls (id) values (?)")) {
      insert.setString(1, order);
      insert.executeUpdate();
    }
  }
}
