package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/** Creates the tables, and tells one store from another. */
public final class Schema {

  private static final int FORMAT = 1;

  private Schema() {}

  /**
   * Creates the tables where there are none yet. Where there are, nothing is done to them: a
   * statement that creates an index waits for all who write, even where the index exists.
   *
   * @param database the database
   * @return what the store is known by
   * @throws SQLException if the tables can't be created or are of a later version
   */
  public static String create(Database database) throws SQLException {
    try (Connection connection = database.connect()) {
      Optional<String> known = identify(database, connection);
      if (known.isPresent()) {
        refuseLater(connection);
        return known.get();
      }
    }
    try (Transaction transaction = database.begin()) {
      Connection connection = transaction.connection();
      try (Statement statement = connection.createStatement()) {
        for (String sql : database.schema()) {
          statement.execute(sql);
        }
      }
      note(connection);
      String id = identify(database, connection).orElseThrow();
      refuseLater(connection);
      transaction.commit();
      return id;
    }
  }

  private static void note(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_store (only_row, id, format) values (1, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setInt(2, FORMAT);
      insert.executeUpdate();
    }
  }

  private static void refuseLater(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select format from hardwire_store")) {
      if (row.next() && row.getInt(1) > FORMAT) {
        throw new SQLException(
            "The tables were made by a later version of Hardwire: their format is "
                + row.getInt(1)
                + ", and this version knows "
                + FORMAT);
      }
    }
  }

  /**
   * Asks a connection for the store that is in its database.
   *
   * @param database a database of the kind that is expected
   * @param connection any connection
   * @return what the store is known by; empty where there is none
   * @throws SQLException if the database can't be reached
   */
  public static Optional<String> identify(Database database, Connection connection)
      throws SQLException {
    if (!database.isSameProduct(connection) || !database.hasTable(connection, "hardwire_store")) {
      return Optional.empty();
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from hardwire_store")) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }
}
