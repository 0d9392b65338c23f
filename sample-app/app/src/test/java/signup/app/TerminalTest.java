package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-ups on the terminal, with the application's own mail server and webhook. */
final class TerminalTest {
  private static final String ADA = "Ada\nada@example.org\n";

  @TempDir private Path home = Path.of("");

  @Test
  void everyModuleShowsWhatItDid(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("signup.db");
    Run run = Run.of(ADA, Map.of(), "--db", file.toString());
    run.assertExitCode(0)
        .assertComplains()
        .assertShows("ada@example.org has signed up.")
        .assertShows("1. database, Database.addUser: the row, as read back from " + file)
        .assertShows("\n     name       Ada\n     email      ada@example.org\n")
        .assertShows("2. notifications, JoinLog.logJoin: the line, as written to the log")
        .assertShows("\n     INFO: ada@example.org has joined\n")
        .assertShows(
            "3. emails, Emails.greetNewUser: the message, as delivered to smtp://127.0.0.1:")
        .assertShows("\n     To: Ada <ada@example.org>\n")
        .assertShows("\n     Subject: Welcome, Ada\n")
        .assertShows("\n     Hello Ada,\n\n     welcome! You have signed up as ada@example.org.\n")
        .assertShows("4. notifications, Notifications.notifyNewUser: the JSON, as received by http")
        .assertShows("\n     {\"content\":\"Ada (ada@example.org) has joined\",");
    assertEquals(List.of("Ada <ada@example.org>"), UserTable.rows(file));
  }

  @Test
  void sameInputIsRefusedInTheNextRun(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("signup.db");
    Run.of(ADA, Map.of(), "--db", file.toString()).assertExitCode(0);
    Run.of(ADA, Map.of(), "--db", file.toString())
        .assertExitCode(2)
        .assertComplains("Not signed up: ada@example.org has already signed up.")
        .assertHides("has signed up.");
    assertEquals(List.of("Ada <ada@example.org>"), UserTable.rows(file));
  }

  @Test
  void badInputIsRefusedAndTheRunGoesOn(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("signup.db");
    String input =
        "\nnobody@example.org\n"
            + "Bob\nbob.example.org\n"
            + ADA
            + "Ada again\nADA@example.org\n"
            + "Eve\n\n"
            + "Eve\u001B[2J\neve@example.org\n"
            + "Zoë\r\nzoe@example.org\r\n";
    Run.of(input, Map.of(), "--db", file.toString())
        .assertExitCode(2)
        .assertComplains(
            "Not signed up: the name is empty.",
            "Not signed up: \"bob.example.org\" is not an e-mail address such as ada@example.org.",
            "Not signed up: ADA@example.org has already signed up.",
            "Not signed up: the e-mail address is empty.",
            "Not signed up: the name contains a control character or an unreadable one.")
        .assertShows("ada@example.org has signed up.")
        .assertShows("zoe@example.org has signed up.")
        .assertShows("\n     To: Zoë <zoe@example.org>\n")
        .assertHides("\u001B");
    assertEquals(List.of("Ada <ada@example.org>", "Zoë <zoe@example.org>"), UserTable.rows(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bob", "Bob\n", "\n"})
  void inputThatEndsBeforeTheAddressSignsNobodyUp(String ending) {
    Run.of(ADA + ending, Map.of(), "--db", database())
        .assertExitCode(2)
        .assertComplains("Not signed up: the input ended before the e-mail address.")
        .assertShows("ada@example.org has signed up.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada\nada@example.org"})
  void inputMayEndAnywhereElse(String input) {
    Run.of(input, Map.of(), "--db", database()).assertExitCode(0).assertComplains();
  }

  @Test
  void pipedAnswersFollowTheirPrompts() {
    Run run = Run.of("\n\n", Map.of(), "--db", database());
    assertEquals("Name: \nE-mail: \n\n", run.out());
  }

  @Test
  void typedAnswersAreNotRepeated() {
    Run run = Run.interactively("\n\n", "--db", database());
    assertEquals("Name: E-mail: \nName: \n", run.out());
    run.assertExitCode(2).assertComplains("Not signed up: the name is empty.");
  }

  @Test
  void namesThatAreMarkupOrJsonArriveAsTheyAre() {
    Run.of("Robert\"}; DROP TABLE users;-- <b>\nbob@example.org\n", Map.of(), "--db", database())
        .assertExitCode(0)
        .assertShows("\n     name       Robert\"}; DROP TABLE users;-- <b>\n")
        .assertShows(
            "\n     {\"content\":\"Robert\\\"}; DROP TABLE users;-- <b> (bob@example.org) has");
  }

  @Test
  void helpNamesOptionsExitCodesAndVariables() {
    Run run = Run.of("", Map.of(), "--help").assertExitCode(0).assertComplains();
    for (String word :
        List.of("--db=DATABASE", "--web", "--port=N", "SMTP_URL", "WEBHOOK_URL", "  2 ", "  64 ")) {
      run.assertShows(word);
    }
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
  }

  private String database() {
    return home.resolve("signup.db").toString();
  }
}
