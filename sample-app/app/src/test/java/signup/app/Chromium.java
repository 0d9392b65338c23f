package signup.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A headless Chromium with one page. */
final class Chromium implements AutoCloseable {
  static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final DevTools devTools;

  /**
   * Starts the browser.
   *
   * @param profile an empty folder
   */
  Chromium(Path program, Path profile, String url) throws Exception {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                url)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    devTools = connect(profile.resolve("DevToolsActivePort"));
    await("location.href", url::equals);
    awaitLoaded();
  }

  /** Finds the browser on the {@code PATH}. */
  static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders = List.of(path.split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns what a JavaScript expression gives, as text. */
  String evaluate(String expression) throws Exception {
    return await(expression, value -> true);
  }

  /** Waits for a JavaScript expression to give a text of this kind, across changes of the page. */
  String await(String expression, Predicate<String> wanted) throws Exception {
    String parameters = "{\"expression\":" + DevTools.quoted("String(" + expression + ")") + "}";
    Instant end = Instant.now().plus(PATIENCE);
    String answer;
    do {
      answer = devTools.call("Runtime.evaluate", parameters);
      Optional<String> value = DevTools.field(answer, "value").filter(wanted);
      if (value.isPresent()) {
        return value.get();
      }
      Thread.sleep(20);
    } while (Instant.now().isBefore(end));
    throw new AssertionError(expression + " stays " + answer);
  }

  /** Waits until the page is there with everything that belongs to it. */
  void awaitLoaded() throws Exception {
    await("document.readyState", "complete"::equals);
  }

  /** Types a text where the cursor is. */
  void type(String text) throws Exception {
    devTools.call("Input.insertText", "{\"text\":" + DevTools.quoted(text) + "}");
  }

  void pressTab() throws Exception {
    press("\"key\":\"Tab\",\"code\":\"Tab\",\"windowsVirtualKeyCode\":9");
  }

  void pressEnter() throws Exception {
    press("\"key\":\"Enter\",\"code\":\"Enter\",\"windowsVirtualKeyCode\":13,\"text\":\"\\r\"");
  }

  /**
   * Shows the page as a reader prefers it.
   *
   * @param scheme {@code dark} or {@code light}
   */
  void prefer(String scheme) throws Exception {
    devTools.call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"%s\"}]}".formatted(scheme));
  }

  /** Lets the browser end by itself, since it leaves files behind when killed. */
  @Override
  public void close() {
    try (devTools) {
      devTools.call("Browser.close", "{}");
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      kill();
      throw new AssertionError("the browser did not end by itself", e);
    }
  }

  private DevTools connect(Path portFile) throws Exception {
    try {
      return new DevTools(port(portFile));
    } catch (Exception e) {
      kill();
      throw e;
    }
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private void press(String key) throws Exception {
    devTools.call("Input.dispatchKeyEvent", "{\"type\":\"keyDown\"," + key + "}");
    devTools.call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + key + "}");
  }

  /** The browser writes the port that it has chosen into a file. */
  private static int port(Path file) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      if (lines.size() > 1) {
        return Integer.parseInt(lines.get(0));
      }
      Thread.sleep(20);
    }
    throw new AssertionError("the browser does not start");
  }
}
