package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever starts the application sees: exit codes, both outputs, the file it leaves. */
final class ChildProcessTest {
  private static final String ZOE = "Zoë\nzoe@example.org\n";

  @Test
  void firstRunSignsUpAndTheSecondRefuses(@TempDir Path folder) throws Exception {
    run(folder, Map.of(), ZOE)
        .assertExitCode(0)
        .assertComplains()
        .assertShows("     To: Zoë <zoe@example.org>");
    run(folder, Map.of(), ZOE)
        .assertExitCode(2)
        .assertComplains("Not signed up: zoe@example.org has already signed up.");
    assertEquals(List.of("Zoë <zoe@example.org>"), UserTable.rows(folder.resolve("signup.db")));
  }

  @Test
  void unsentMessagesAreCountedAndTheExitCodeSaysSo(@TempDir Path folder) throws Exception {
    String url = "smtp://127.0.0.1:" + ClosedPort.find();
    Run run = run(folder, Map.of("SMTP_URL", url), ZOE).assertExitCode(3);
    assertTrue(run.err().contains("cannot send an e-mail to zoe@example.org"), "it is logged");
    assertTrue(run.err().endsWith("Not sent yet: 1. The next run goes on with them."), run.err());
    assertEquals(List.of("Zoë <zoe@example.org>"), UserTable.rows(folder.resolve("signup.db")));
  }

  @Test
  void unwritableDatabaseEndsTheProcess(@TempDir Path folder) throws Exception {
    run(folder, Map.of(), ZOE, "--db", ".")
        .assertExitCode(3)
        .assertComplains(
            "The sign-up service can't run: cannot open the database "
                + folder
                + ": it is a folder.");
  }

  @Test
  void unknownOptionEndsTheProcess(@TempDir Path folder) throws Exception {
    run(folder, Map.of(), ZOE, "--colour")
        .assertExitCode(64)
        .assertComplains("Unknown option: '--colour'", "See --help.");
  }

  @Test
  void rowsOfAKilledProcessStay(@TempDir Path folder) throws Exception {
    try (ChildProcess process = new ChildProcess(folder, Map.of())) {
      process.type(ZOE);
      process.awaitLine("zoe@example.org has signed up.");
      process.kill();
    }
    Run next = run(folder, Map.of(), ZOE);
    assertTrue(
        next.err().startsWith("Not signed up: zoe@example.org has already signed up."),
        next::toString);
    // The kill may have hit between a message and the note that it was sent: that one waits until
    // the dead process is missed.
    next.assertExitCode(next.err().contains("Not sent yet: ") ? 3 : 2);
    assertEquals(List.of("Zoë <zoe@example.org>"), UserTable.rows(folder.resolve("signup.db")));
  }

  @Test
  void pageIsServedUntilTheInputEnds(@TempDir Path folder) throws Exception {
    try (ChildProcess process = new ChildProcess(folder, Map.of(), "--web")) {
      process.awaitLine("Sign up at http://127.0.0.1:");
      process.end().assertExitCode(0).assertComplains();
    }
  }

  private static Run run(
      Path folder, Map<String, String> environment, String input, String... arguments)
      throws Exception {
    try (ChildProcess process = new ChildProcess(folder, environment, arguments)) {
      process.type(input);
      return process.end();
    }
  }
}
