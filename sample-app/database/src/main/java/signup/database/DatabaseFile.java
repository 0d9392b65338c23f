package signup.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens the SQLite file of a {@link Database}, creating it where it doesn't exist. */
final class DatabaseFile {
  static final String IN_MEMORY = ":memory:";

  private static final String USERS =
      """
      CREATE TABLE IF NOT EXISTS users (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        email TEXT NOT NULL COLLATE NOCASE UNIQUE,
        joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
      )
      """;

  private final String file;

  DatabaseFile(String file) {
    this.file = file.equals(IN_MEMORY) ? file : absolute(file).toString();
  }

  Connection open() {
    refuseUnusablePath();
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl("jdbc:sqlite:" + location());
    try {
      return prepare(source.getConnection());
    } catch (SQLException e) {
      throw unavailable("open", e);
    }
  }

  DatabaseUnavailable unavailable(String action, SQLException e) {
    return new DatabaseUnavailable(action, file, String.valueOf(e.getMessage()), e);
  }

  private static Path absolute(String file) {
    try {
      return Path.of(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new DatabaseUnavailable("open", file, e.getReason(), e);
    }
  }

  /** SQLite's own message is the same for all of these, and says nothing about the reason. */
  private void refuseUnusablePath() {
    if (file.equals(IN_MEMORY)) {
      return;
    }
    Path path = Path.of(file);
    Path folder = path.getParent();
    if (Files.isDirectory(path)) {
      throw new DatabaseUnavailable("open", file, "it is a folder");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      String reason = Files.exists(folder) ? " is not a folder" : " does not exist";
      throw new DatabaseUnavailable("open", file, folder + reason);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(5_000);
    return config;
  }

  /** In a plain path the driver would take what follows a question mark for settings. */
  private String location() {
    return file.equals(IN_MEMORY) ? file : Path.of(file).toUri().toString();
  }

  private static Connection prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(USERS);
      // A file that can't be written is found out here, not by the first user.
      statement.execute("BEGIN IMMEDIATE");
      statement.execute("ROLLBACK");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
