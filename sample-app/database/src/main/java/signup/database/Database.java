package signup.database;

import dev.hardwire.Callback;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.Consumer;

/** The table of users, in SQLite or PostgreSQL. Safe for use by several threads. */
public final class Database {
  private final Consumer<User> added;

  /**
   * Creates the module.
   *
   * @param added is told each row that was written, as read back from the table; the transaction
   *     has not been committed yet
   */
  public Database(Consumer<User> added) {
    this.added = added;
  }

  /**
   * Creates the table, unless it exists.
   *
   * @param connection a transaction
   * @throws SQLException if the table can't be created
   */
  @Callback("database_opened")
  public void createTable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String definition : UserTable.definitions(connection)) {
        statement.execute(definition);
      }
    }
  }

  /**
   * Stores the new user.
   *
   * @param connection a transaction
   * @param name what to call the user
   * @param email the address, which no other user may have
   * @throws DuplicateEmail if a user has the address already, in upper or lower case
   * @throws SQLException if the row can't be stored
   */
  @Callback("user_joining")
  public void addUser(Connection connection, String name, String email) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UserTable.INSERTION)) {
      statement.setString(1, name);
      statement.setString(2, email);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          throw new DuplicateEmail(email);
        }
        added.accept(user(rows));
      }
    }
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        Instant.parse(row.getString("joined_at")));
  }
}
