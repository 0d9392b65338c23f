package signup.split;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.testing.KafkaBroker;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Desk, post and broker are killed while many sign up, and started again: each message of each
 * stored user is written down as sent, once. {@code -Dhardwire.thorough=true} signs a thousand up,
 * {@code -Dhardwire.seed=…} kills at other moments.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
final class KilledSplitTest {
  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final boolean IS_THOROUGH = Boolean.getBoolean("hardwire.thorough");
  private static final int USERS = IS_THOROUGH ? 1_000 : 24;
  private static final int LONGEST_LIFE_MILLIS = 2_500;

  private final Random chance = new Random(SEED);
  private final KafkaBroker broker = KafkaBroker.start();
  private final List<Process> processes = new ArrayList<>();

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
    broker.close();
  }

  private String database(String name) {
    return folder.resolve(name).toString();
  }

  private Process start(Class<?> main, String database) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                "--db",
                database,
                "--broker",
                broker.servers())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    processes.add(process);
    return process;
  }

  @Test
  void losesAndDoublesNothing() throws Exception {
    int kills = 0;
    Process post = start(Post.class, database("post.db"));
    while (users().size() < USERS) {
      Process desk = start(Desk.class, database("desk.db"));
      type(desk, missing(users()));
      Thread.sleep(500 + chance.nextInt(LONGEST_LIFE_MILLIS));
      desk.destroyForcibly().waitFor();
      kills++;
      if (chance.nextBoolean()) {
        post.destroyForcibly().waitFor();
        kills++;
        post = start(Post.class, database("post.db"));
      }
      if (kills == 3 || chance.nextInt(5) == 0) {
        broker.kill();
        broker.restart();
        kills++;
      }
    }
    start(Desk.class, database("desk.db"));
    long start = System.nanoTime();
    while ((sent("sent_emails").size() < USERS || sent("sent_notifications").size() < USERS)
        && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(IS_THOROUGH ? 15 : 3)) {
      Thread.sleep(200);
    }
    Thread.sleep(1_000); // for what comes twice
    List<String> users = users();
    List<String> emails = sent("sent_emails");
    List<String> notifications = sent("sent_notifications");
    System.out.printf(
        "Two processes and a broker, %d users, killed %d times, seed %d: e-mails %d, of %d users;"
            + " notifications %d, of %d users%n",
        users.size(),
        kills,
        SEED,
        emails.size(),
        new HashSet<>(emails).size(),
        notifications.size(),
        new HashSet<>(notifications).size());
    assertEquals(USERS, users.size());
    assertEquals(users.stream().sorted().toList(), emails.stream().sorted().toList());
    assertEquals(users.stream().sorted().toList(), notifications.stream().sorted().toList());
  }

  private static void type(Process process, String text) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write(text.getBytes(UTF_8));
    in.flush();
  }

  private static String missing(Collection<String> users) {
    Set<String> known = new HashSet<>(users);
    return IntStream.range(0, USERS)
        .mapToObj(i -> "ada" + i + "@example.org")
        .filter(email -> !known.contains(email))
        .map(email -> "Ada\n" + email + "\n")
        .collect(Collectors.joining());
  }

  private List<String> users() throws SQLException {
    return column("desk.db", "email", "users");
  }

  private List<String> sent(String table) throws SQLException {
    return column("post.db", "email", table);
  }

  /** A column of a table; empty where there is none yet. */
  private List<String> column(String file, String column, String table) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database(file))) {
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
}
