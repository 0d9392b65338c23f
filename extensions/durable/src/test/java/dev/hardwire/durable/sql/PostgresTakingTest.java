package dev.hardwire.durable.sql;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.PostgresServer;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.StringJoiner;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL finds the rows that are taken. */
class PostgresTakingTest {

  @AutoClose private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @Test
  void tableThatWasEmptyIsNotReadForEachRow() throws SQLException {
    try (Connection connection = server.newDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String each : PostgresSchema.STATEMENTS) {
        statement.execute(each);
      }
      statement.execute(
          "insert into hardwire_deliveries (task_name, task_instance, execution_time, picked,"
              + " version) select 'mail.confirm', n, now(), false, 1 from generate_series(1, 100)"
              + " n");
      statement.execute("delete from hardwire_deliveries");
      statement.execute("analyze hardwire_deliveries");
      String plan = plan(connection);
      assertTrue(plan.contains("Update on hardwire_deliveries"), plan);
      assertFalse(plan.contains("Loop") || plan.contains("Join"), plan);
    }
  }

  private static String plan(Connection connection) throws SQLException {
    StringJoiner plan = new StringJoiner("\n");
    try (PreparedStatement explain =
        connection.prepareStatement("explain " + PostgresTaking.TAKE)) {
      explain.setString(1, "a process");
      explain.setTimestamp(2, Timestamp.from(Instant.EPOCH));
      explain.setTimestamp(3, Timestamp.from(Instant.EPOCH));
      explain.setArray(4, connection.createArrayOf("text", new String[0]));
      explain.setInt(5, 500);
      try (ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          plan.add(lines.getString(1));
        }
      }
    }
    return plan.toString();
  }
}
