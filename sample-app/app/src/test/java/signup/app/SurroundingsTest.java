package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the application meets outside of itself: other servers, no servers, unusable files. */
final class SurroundingsTest {
  private static final String ADA_AND_BOB = "Ada\nada@example.org\nBob\nbob@example.org\n";
  private static final String TWO_UNSENT = "Not sent yet: 2. The next run goes on with them.";

  @TempDir private Path home = Path.of("");

  @Test
  void otherMailServerGetsTheMessage() {
    try (ForeignMailServer mailServer = new ForeignMailServer()) {
      Run.of(ADA_AND_BOB, mailServer.environment(), "--db", database())
          .assertExitCode(0)
          .assertComplains()
          .assertShows("the message, as accepted by " + mailServer.url())
          .assertShows("\n     To: ada@example.org\n")
          .assertShows("\n     Reply: 250 ");
      assertEquals(2, mailServer.messages().size());
      assertTrue(mailServer.messages().get(1).contains("To: Bob <bob@example.org>\r\n"));
    }
  }

  @Test
  void otherWebhookGetsTheNotification() {
    try (ForeignWebhook webhook = new ForeignWebhook(200)) {
      Run.of(ADA_AND_BOB, webhook.environment(), "--db", database())
          .assertExitCode(0)
          .assertComplains()
          .assertShows("the JSON, as accepted by " + webhook.origin() + " (HTTP status 200)")
          .assertShows("{\"content\":\"Bob (bob@example.org) has joined\"")
          .assertHides("secret");
      assertEquals(2, webhook.posts().size());
      assertTrue(webhook.posts().get(0).startsWith("{\"content\":\"Ada (ada@example.org) has"));
    }
  }

  @Test
  void unreachableMailServerLosesNobody(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("signup.db");
    String url = "smtp://127.0.0.1:" + ClosedPort.find();
    Run.of(ADA_AND_BOB, Map.of("SMTP_URL", url), "--db", file.toString())
        .assertExitCode(3)
        .assertComplains(TWO_UNSENT)
        .assertShows("\nada@example.org has signed up. To be tried again: Emails.greetNewUser.\n")
        .assertShows("1. database, Database.addUser")
        .assertShows(
            "3. emails, Emails.greetNewUser: to be tried again\n     cannot send an e-mail to ada@")
        .assertShows("4. notifications, Notifications.notifyNewUser: the JSON, as received by")
        .assertShows("\nbob@example.org has signed up. To be tried again: Emails.greetNewUser.\n");
    assertEquals(List.of("Ada <ada@example.org>", "Bob <bob@example.org>"), UserTable.rows(file));
  }

  @Test
  void unreachableWebhookLosesNobody(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("signup.db");
    String origin = "http://127.0.0.1:" + ClosedPort.find();
    Run.of(ADA_AND_BOB, Map.of("WEBHOOK_URL", origin + "/secret"), "--db", file.toString())
        .assertExitCode(3)
        .assertComplains(TWO_UNSENT)
        .assertShows(notPosted("ada@example.org", origin, "nobody answers there"))
        .assertShows("3. emails, Emails.greetNewUser: the message, as delivered to smtp://")
        .assertShows(
            "ada@example.org has signed up. To be tried again: Notifications.notifyNewUser.\n")
        .assertHides("secret");
    assertEquals(List.of("Ada <ada@example.org>", "Bob <bob@example.org>"), UserTable.rows(file));
  }

  @ParameterizedTest
  @CsvSource({"302", "404", "500"})
  void webhookThatRefusesLosesNobody(int status) {
    String answer = "HTTP status " + status;
    try (ForeignWebhook webhook = new ForeignWebhook(status)) {
      Run.of(ADA_AND_BOB, webhook.environment(), "--db", database())
          .assertExitCode(3)
          .assertComplains(TWO_UNSENT)
          .assertShows(
              notPosted("bob@example.org", webhook.origin(), "it answered with " + answer));
    }
  }

  @Test
  void laterFailureOutweighsAnEarlierRefusal() {
    String url = "smtp://127.0.0.1:" + ClosedPort.find();
    Run.of("\n\n" + ADA_AND_BOB, Map.of("SMTP_URL", url), "--db", database()).assertExitCode(3);
  }

  @Test
  void unwritableDatabaseIsFoundOutBeforeAnybodyIsAsked(@TempDir Path folder) throws Exception {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "buy milk\n".repeat(1_000));
    assertDatabaseUnavailable(folder, "it is a folder");
    assertDatabaseUnavailable(notes.resolve("signup.db"), notes + " is not a folder");
    assertDatabaseUnavailable(
        folder.resolve("missing/signup.db"), folder.resolve("missing") + " does not exist");
    assertDatabaseUnavailable(
        notes, "[SQLITE_NOTADB] File opened that is not a database file (file is not a database)");
    assertEquals("buy milk\n".repeat(1_000), Files.readString(notes));
  }

  @Test
  void runLeavesNothingButTheFile(@TempDir Path folder) {
    String file = folder.resolve("signup.db").toString();
    Run.of(ADA_AND_BOB, Map.of(), "--db", file).assertExitCode(0).assertComplains();
    assertEquals(List.of("signup.db"), List.of(folder.toFile().list()));
  }

  @Test
  void databaseThatRefusesOurTableIsUnavailable(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("others.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE others (x TEXT)");
      statement.execute("CREATE INDEX users ON others (x)");
    }
    Run run = Run.of(ADA_AND_BOB, Map.of(), "--db", file.toString()).assertExitCode(3);
    assertTrue(
        run.err().startsWith("The sign-up service can't run: cannot write the database " + file),
        run::toString);
    assertTrue(run.err().contains("there is already an index named users"), run::toString);
  }

  @Test
  void serverThatIsAwayIsNoDatabase() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:" + ClosedPort.find() + "/signup";
    Run run = Run.of(ADA_AND_BOB, Map.of(), "--db", url + "?password=secret");
    run.assertExitCode(3).assertHides("secret");
    assertTrue(
        run.err().startsWith("The sign-up service can't run: cannot open the database " + url),
        run::toString);
    assertFalse(run.err().contains("secret"), run::toString);
  }

  @Test
  void nextRunSendsWhatThisOneCouldNot() {
    String url = "smtp://127.0.0.1:" + ClosedPort.find();
    Run.of(ADA_AND_BOB, Map.of("SMTP_URL", url), "--db", database()).assertExitCode(3);
    try (ForeignMailServer mailServer = new ForeignMailServer()) {
      while (mailServer.messages().size() < 2) {
        Run.of("Eve\n\n", mailServer.environment(), "--db", database());
      }
      Run.of("", mailServer.environment(), "--db", database()).assertExitCode(0).assertComplains();
      assertEquals(2, mailServer.messages().size());
    }
  }

  @Test
  void wrongUsageIsExplained() {
    assertUsage("Unknown option: '--database'", "--database");
    assertUsage("Unmatched argument at index 0: 'signup.db'", "signup.db");
    assertUsage("Missing required parameter for option '--db' (DATABASE)", "--db");
    assertUsage("Invalid value for option '--port': 'x' is not an int", "--web", "--port", "x");
    assertUsage("--port must be between 0 and 65535, but is 65536", "--web", "--port=65536");
    assertUsage("--port is of use only together with --web", "--port", "8080");
  }

  @Test
  void malformedUrlIsExplainedWithoutShowingIt() {
    Run.of("", Map.of("SMTP_URL", "smtp://ada:secret@"))
        .assertExitCode(64)
        .assertComplains(
            "SMTP_URL: a mail server is written smtp://host:port or"
                + " smtps://user:password@host:port",
            "See --help.");
    Run.of("", Map.of("WEBHOOK_URL", "discord.example/secret"))
        .assertExitCode(64)
        .assertComplains(
            "WEBHOOK_URL: a webhook is written http://host:port/path or https://…", "See --help.");
  }

  @Test
  void emptyVariableCountsAsNone() {
    Map<String, String> environment = Map.of("SMTP_URL", "", "WEBHOOK_URL", " ");
    Run.of("Ada\nada@example.org\n", environment, "--db", database())
        .assertExitCode(0)
        .assertShows("the message, as delivered to")
        .assertShows("the JSON, as received by");
  }

  @Test
  void wrongUsageLeavesNothingBehind(@TempDir Path folder) {
    Path file = folder.resolve("signup.db");
    Run.of("", Map.of(), "--db", file.toString(), "--colour").assertExitCode(64);
    assertFalse(Files.exists(file));
  }

  private static String notPosted(String email, String origin, String reason) {
    return "4. notifications, Notifications.notifyNewUser: to be tried again\n"
        + "     cannot post the notification of "
        + email
        + " to "
        + origin
        + ": "
        + reason
        + "\n";
  }

  private String database() {
    return home.resolve("signup.db").toString();
  }

  private static void assertDatabaseUnavailable(Path file, String reason) {
    Run run = Run.of(ADA_AND_BOB, Map.of(), "--db", file.toString());
    run.assertExitCode(3)
        .assertComplains(
            "The sign-up service can't run: cannot open the database "
                + file
                + ": "
                + reason
                + ".");
    assertEquals("", run.out());
  }

  private static void assertUsage(String message, String... arguments) {
    Run.of("", Map.of(), arguments).assertExitCode(64).assertComplains(message, "See --help.");
  }
}
