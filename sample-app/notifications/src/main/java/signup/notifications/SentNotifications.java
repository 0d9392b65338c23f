package signup.notifications;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The table of posted notifications, in which nothing keeps one from standing twice. */
final class SentNotifications {
  private static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS sent_notifications (
        email TEXT NOT NULL, json TEXT NOT NULL, receiver TEXT NOT NULL, status INTEGER NOT NULL
      )
      """;

  private static final String INSERTION =
      "INSERT INTO sent_notifications (email, json, receiver, status) VALUES (?, ?, ?, ?)";

  private SentNotifications() {}

  static void createTable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(DEFINITION);
    }
  }

  static void add(Connection connection, SentNotification notification) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERTION)) {
      statement.setString(1, notification.email());
      statement.setString(2, notification.json());
      statement.setString(3, notification.receiver());
      statement.setInt(4, notification.status());
      statement.executeUpdate();
    }
  }
}
