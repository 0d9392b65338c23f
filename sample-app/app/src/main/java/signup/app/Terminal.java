package signup.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Standard input, output and error. */
final class Terminal {
  private final BufferedReader in;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;

  /**
   * Creates a terminal.
   *
   * @param interactive whether somebody types; otherwise answers are repeated after their prompts,
   *     so that the output can be read by itself
   */
  Terminal(InputStream in, PrintStream out, PrintStream err, Charset charset, boolean interactive) {
    this.in = new BufferedReader(new InputStreamReader(in, charset));
    this.out = new PrintStream(out, true, charset);
    this.err = new PrintStream(err, true, charset);
    this.interactive = interactive;
  }

  /** Files and pipes are read as UTF-8, whatever the locale; so is ASCII, which is part of it. */
  @SuppressWarnings(
      "SystemConsoleNull") // JDK 22 to 24: a pipe's answers don't follow their prompts
  static Terminal standard() {
    Console console = System.console();
    Charset charset = console == null ? UTF_8 : console.charset();
    charset = charset.equals(US_ASCII) ? UTF_8 : charset;
    return new Terminal(System.in, System.out, System.err, charset, console != null);
  }

  /** Returns the next line of input, or nothing at its end. */
  Optional<String> ask(String prompt) {
    if (interactive) {
      out.print(prompt + ": ");
      out.flush();
    }
    Optional<String> line = readLine();
    if (!interactive) {
      line.ifPresent(answer -> show(prompt + ": " + answer));
    } else if (line.isEmpty()) {
      out.println();
    }
    return line;
  }

  void awaitEndOfInput() {
    while (readLine().isPresent()) {
      // Whatever is typed means nothing; only the end does.
    }
  }

  void show(String text) {
    out.println(printable(text));
  }

  void complain(String text) {
    err.println(printable(text));
  }

  /** For text that is shown in a form of its own. */
  PrintStream out() {
    return out;
  }

  private Optional<String> readLine() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A terminal would obey control characters, and some of the text comes from other machines. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "?");
  }
}
