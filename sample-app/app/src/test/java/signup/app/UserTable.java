package signup.app;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** The table of users, read past the application. */
final class UserTable {
  private UserTable() {}

  static List<String> rows(Path file) throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet users = statement.executeQuery("SELECT name, email FROM users ORDER BY id")) {
      List<String> rows = new ArrayList<>();
      while (users.next()) {
        rows.add(users.getString("name") + " <" + users.getString("email") + ">");
      }
      return rows;
    }
  }
}
