package signup.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A run of the application that serves its page until this is closed. */
final class WebRun implements AutoCloseable {
  private static final Pattern URL = Pattern.compile("http://\\S+/");

  private final PipedOutputStream input = new PipedOutputStream();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Path folder = temporaryFolder();
  private final CompletableFuture<Integer> exitCode;
  private final String url;

  WebRun(Map<String, String> environment) {
    PrintStream both = new PrintStream(out, true, UTF_8);
    Terminal terminal = new Terminal(pipe(), both, both, UTF_8, false);
    // The common pool may have one thread only, which others need.
    exitCode =
        CompletableFuture.supplyAsync(
            () -> App.run(terminal, environment, "--web", "--db", database().toString()),
            task -> new Thread(task, "web run").start());
    url = awaitUrl();
  }

  String url() {
    return url;
  }

  int port() {
    return URI.create(url).getPort();
  }

  void assertShows(String text) {
    assertTrue(out.toString(UTF_8).contains(text), () -> out.toString(UTF_8));
  }

  void end(int expectedExitCode) {
    try {
      input.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(expectedExitCode, exitCode.orTimeout(1, TimeUnit.MINUTES).join());
  }

  /** Ends the run, unless a test has done so. */
  @Override
  public void close() {
    if (!exitCode.isDone()) {
      end(0);
    }
    try {
      Files.delete(database());
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path database() {
    return folder.resolve("signup.db");
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("signup");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PipedInputStream pipe() {
    try {
      return new PipedInputStream(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String awaitUrl() {
    while (!exitCode.isDone()) {
      Matcher found = URL.matcher(out.toString(UTF_8));
      if (found.find()) {
        return found.group();
      }
      LockSupport.parkNanos(1_000_000);
    }
    throw new AssertionError("the run has ended: " + out.toString(UTF_8));
  }
}
