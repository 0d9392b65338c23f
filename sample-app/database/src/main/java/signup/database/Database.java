package signup.database;

import dev.hardwire.Callback;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** The table of users in an SQLite database. Safe for use by several threads. */
public final class Database implements AutoCloseable {
  private final DatabaseFile file;
  private final Consumer<User> added;
  private final Connection connection;

  /**
   * Opens the database, with an empty table if it is new.
   *
   * @param file the path of the database, or {@code :memory:} for one that is gone when closed
   * @param added is told each row that has been stored, as read back from the table
   * @throws DatabaseUnavailable if the file can't be opened or can't be written
   */
  public Database(String file, Consumer<User> added) {
    this.file = new DatabaseFile(file);
    this.added = added;
    this.connection = this.file.open();
  }

  /**
   * Stores the new user.
   *
   * @param name what to call the user
   * @param email the address, which no other user may have
   * @throws DuplicateEmail if a user has the address already, in upper or lower case
   * @throws DatabaseUnavailable if the row can't be stored
   */
  @Callback("user_joined")
  public void addUser(String name, String email) {
    added.accept(insert(name, email));
  }

  /**
   * Finds a user by address.
   *
   * @param email the address, in upper or lower case
   * @return the user's row
   * @throws DatabaseUnavailable if the table can't be read
   */
  public synchronized Optional<User> findUser(String email) {
    String query = "SELECT id, name, email, joined_at FROM users WHERE email = ?";
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, email);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(user(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw file.unavailable("read", e);
    }
  }

  /** Closes the database; what was stored stays stored. */
  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw file.unavailable("close", e);
    }
  }

  private synchronized User insert(String name, String email) {
    String insertion =
        "INSERT INTO users (name, email) VALUES (?, ?) ON CONFLICT (email) DO NOTHING";
    try (PreparedStatement statement = connection.prepareStatement(insertion)) {
      statement.setString(1, name);
      statement.setString(2, email);
      if (statement.executeUpdate() == 0) {
        throw new DuplicateEmail(email);
      }
    } catch (SQLException e) {
      throw file.unavailable("write", e);
    }
    return findUser(email).orElseThrow();
  }

  private static User user(ResultSet row) throws SQLException {
    return new User(
        row.getLong("id"),
        row.getString("name"),
        row.getString("email"),
        Instant.parse(row.getString("joined_at")));
  }
}
