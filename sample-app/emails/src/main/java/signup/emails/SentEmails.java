package signup.emails;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The table of sent messages, in which nothing keeps a message from standing twice. */
final class SentEmails {
  private static final String DEFINITION =
      """
      CREATE TABLE IF NOT EXISTS sent_emails (
        email TEXT NOT NULL, message_id TEXT NOT NULL, server TEXT NOT NULL, reply TEXT NOT NULL
      )
      """;

  private static final String INSERTION =
      "INSERT INTO sent_emails (email, message_id, server, reply) VALUES (?, ?, ?, ?)";

  private SentEmails() {}

  static void createTable(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(DEFINITION);
    }
  }

  static void add(Connection connection, SentEmail email) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERTION)) {
      statement.setString(1, email.recipient());
      statement.setString(2, email.messageId());
      statement.setString(3, email.server());
      statement.setString(4, email.reply());
      statement.executeUpdate();
    }
  }
}
