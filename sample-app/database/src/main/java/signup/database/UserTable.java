package signup.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The SQL of the table of users. Only its definition differs between the two databases. */
final class UserTable {

  /** Answers with the row; without one where there is one with the address. */
  static final String INSERTION =
      """
      INSERT INTO users (name, email) VALUES (?, ?) ON CONFLICT DO NOTHING
      RETURNING id, name, email, joined_at
      """;

  private static final List<String> SQLITE =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS users (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            email TEXT NOT NULL COLLATE NOCASE UNIQUE,
            joined_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
          )
          """);

  private static final List<String> POSTGRESQL =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS users (
            id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            name TEXT NOT NULL,
            email TEXT NOT NULL,
            joined_at TEXT NOT NULL
              DEFAULT to_char(now() AT TIME ZONE 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
          )
          """,
          "CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (lower(email))");

  private UserTable() {}

  static List<String> definitions(Connection connection) throws SQLException {
    String database = connection.getMetaData().getDatabaseProductName();
    return database.equals("SQLite") ? SQLITE : POSTGRESQL;
  }
}
