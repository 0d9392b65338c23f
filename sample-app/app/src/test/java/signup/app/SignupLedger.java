package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in the tables after a run, read past the application.
 *
 * @param users the addresses of the users who are stored
 * @param sent the addresses to which messages were sent, as written down
 * @param posted the addresses whose notifications were posted, as written down
 * @param pending how many messages are still to be sent
 * @param setAside how many messages nobody will send
 */
record SignupLedger(
    List<String> users, List<String> sent, List<String> posted, int pending, int setAside) {

  /** Reads the tables; all are empty where there is none yet. */
  static SignupLedger of(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url)) {
      return new SignupLedger(
          column(connection, "email", "users"),
          column(connection, "email", "sent_emails"),
          column(connection, "email", "sent_notifications"),
          column(connection, "task_instance", "hardwire_deliveries").size(),
          column(connection, "callback", "hardwire_dead_letters").size());
    }
  }

  void assertClean() {
    assertEquals(List.of(0, 0, 0, 0), List.of(lost(), duplicated(), ghosts(), stuck()));
  }

  /** The four numbers, for the console. */
  String line(int kills, long seed) {
    return "%d users, killed %d times, seed %d: lost %d, duplicated %d, ghosts %d, stuck %d"
        .formatted(users.size(), kills, seed, lost(), duplicated(), ghosts(), stuck());
  }

  private int lost() {
    return without(users, sent) + without(users, posted);
  }

  private int ghosts() {
    return without(sent, users) + without(posted, users);
  }

  private int duplicated() {
    return sent.size() - new HashSet<>(sent).size() + posted.size() - new HashSet<>(posted).size();
  }

  private int stuck() {
    return pending + setAside;
  }

  private static int without(List<String> some, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return Math.toIntExact(some.stream().filter(address -> !known.contains(address)).count());
  }

  private static List<String> column(Connection connection, String column, String table)
      throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, table, new String[] {"TABLE"})) {
      if (!tables.next()) {
        return List.of();
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + column + " FROM " + table)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
