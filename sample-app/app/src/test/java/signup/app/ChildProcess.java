package signup.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final BufferedReader err;

  ChildProcess(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    this(Redirect.PIPE, folder, environment, arguments);
  }

  /** One whose output nobody reads, which would have to wait for that once a pipe is full. */
  static ChildProcess withoutOutput(
      Path folder, Map<String, String> environment, String... arguments) throws IOException {
    return new ChildProcess(Redirect.DISCARD, folder, environment, arguments);
  }

  private ChildProcess(
      Redirect output, Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(App.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(output)
            .redirectError(output);
    builder.environment().keySet().removeAll(List.of("SMTP_URL", "WEBHOOK_URL"));
    // As on a machine without any locale: the application reads UTF-8 nevertheless.
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    process = builder.start();
    out = process.inputReader(UTF_8);
    err = process.errorReader(UTF_8);
  }

  void type(String text) throws IOException {
    OutputStream in = process.getOutputStream();
    in.write(text.getBytes(UTF_8));
    in.flush();
  }

  /** Skips output up to the first line that contains the text. */
  String awaitLine(String text) throws IOException {
    Optional<String> found = out.lines().filter(line -> line.contains(text)).findFirst();
    return found.orElseThrow(() -> new AssertionError("no line with \"" + text + "\""));
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** As Ctrl-C does, and a system that shuts down. What the process writes can still be read. */
  void askToEnd() {
    process.toHandle().destroy();
  }

  Run end() throws IOException, InterruptedException {
    process.getOutputStream().close();
    String shown = String.join("\n", out.lines().toList());
    String complained = String.join("\n", err.lines().toList());
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the process has not ended");
    return new Run(process.exitValue(), shown, complained);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
