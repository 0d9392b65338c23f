package signup.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** A run of the application in this process, with what it wrote. */
record Run(int exitCode, String out, String err) {

  static Run of(String input, Map<String, String> environment, String... arguments) {
    return of(false, input, environment, arguments);
  }

  static Run interactively(String input, String... arguments) {
    return of(true, input, Map.of(), arguments);
  }

  private static Run of(
      boolean interactive, String input, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            UTF_8,
            interactive);
    int exitCode = App.run(terminal, environment, arguments);
    return new Run(exitCode, unix(out), unix(err));
  }

  Run assertExitCode(int expected) {
    assertEquals(expected, exitCode, this::toString);
    return this;
  }

  /** Also makes sure that a user's mistake is not answered with a stack trace. */
  Run assertComplains(String... messages) {
    assertEquals(List.of(messages), err.lines().toList());
    return this;
  }

  Run assertShows(String text) {
    assertTrue(out.contains(text), () -> "no \"" + text + "\" in:\n" + out);
    return this;
  }

  Run assertHides(String text) {
    assertTrue(!out.contains(text), () -> "there is \"" + text + "\" in:\n" + out);
    return this;
  }

  private static String unix(ByteArrayOutputStream written) {
    return written.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
