package dev.hardwire.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A headless Chromium with one page. */
public final class Chromium implements AutoCloseable {
  /** The programs that are looked for. */
  public static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final DevTools devTools;

  /**
   * Starts the browser.
   *
   * @param profile an empty folder
   */
  public Chromium(Path program, Path profile, String url) throws Exception {
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
  public static Optional<Path> program() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    List<String> folders = List.of(path.split(File.pathSeparator));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Returns what a JavaScript expression gives, as text. */
  public String evaluate(String expression) throws Exception {
    return await(expression, value -> true);
  }

  /** Waits for a JavaScript expression to give a text of this kind, across changes of the page. */
  public String await(String expression, Predicate<String> wanted) throws Exception {
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
  public void awaitLoaded() throws Exception {
    await("document.readyState", "complete"::equals);
  }

  /** Types a text where the cursor is. */
  public void type(String text) throws Exception {
    devTools.call("Input.insertText", "{\"text\":" + DevTools.quoted(text) + "}");
  }

  /** Presses the key that goes to the next field. */
  public void pressTab() throws Exception {
    press("Tab", 9, "");
  }

  /** Presses the key that sends a form, or chooses something. */
  public void pressEnter() throws Exception {
    press("Enter", 13, "\r");
  }

  /**
   * Presses a key.
   *
   * @param key its name or character, as {@code KeyboardEvent.key} has it
   */
  public void press(String key) throws Exception {
    switch (key) {
      case "Tab" -> pressTab();
      case "Enter" -> pressEnter();
      case "Escape" -> press(key, 27, "");
      case "ArrowLeft" -> press(key, 37, "");
      case "ArrowUp" -> press(key, 38, "");
      case "ArrowRight" -> press(key, 39, "");
      case "ArrowDown" -> press(key, 40, "");
      default -> press(key, key.charAt(0), key);
    }
  }

  /** Clicks on the middle of the first element that a selector finds. */
  public void click(String selector) throws Exception {
    String box =
        "document.querySelector(" + DevTools.quoted(selector) + ").getBoundingClientRect()";
    evaluate("document.querySelector(" + DevTools.quoted(selector) + ").scrollIntoView()");
    double x = Double.parseDouble(evaluate("(r => r.x + r.width / 2)(" + box + ")"));
    double y = Double.parseDouble(evaluate("(r => r.y + r.height / 2)(" + box + ")"));
    for (String type : List.of("mousePressed", "mouseReleased")) {
      devTools.call(
          "Input.dispatchMouseEvent",
          "{\"type\":\"%s\",\"x\":%s,\"y\":%s,\"button\":\"left\",\"clickCount\":1}"
              .formatted(type, x, y));
    }
  }

  /** Gives the page a size in pixels. */
  public void resize(int width, int height) throws Exception {
    devTools.call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":%d,\"height\":%d,\"deviceScaleFactor\":1,\"mobile\":false}"
            .formatted(width, height));
  }

  /** Takes a picture of the page, as a PNG file. */
  public void shoot(Path file) throws Exception {
    save(devTools.call("Page.captureScreenshot", "{\"format\":\"png\"}"), file);
  }

  /** Prints the page, into a PDF file. */
  public void print(Path file) throws Exception {
    save(devTools.call("Page.printToPDF", "{\"printBackground\":true}"), file);
  }

  private static void save(String answer, Path file) throws IOException {
    String content = DevTools.field(answer, "data").orElseThrow(() -> new AssertionError(answer));
    Files.write(file, Base64.getDecoder().decode(content));
  }

  /**
   * Shows the page as a reader prefers it.
   *
   * @param scheme {@code dark} or {@code light}
   */
  public void prefer(String scheme) throws Exception {
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

  private void press(String key, int code, String text) throws Exception {
    String parameters =
        "\"key\":%s,\"code\":%s,\"windowsVirtualKeyCode\":%d"
            .formatted(DevTools.quoted(key), DevTools.quoted(text.length() == 1 ? "" : key), code);
    String down = text.isEmpty() ? "rawKeyDown" : "keyDown";
    devTools.call(
        "Input.dispatchKeyEvent",
        "{\"type\":\"%s\",\"text\":%s,%s}".formatted(down, DevTools.quoted(text), parameters));
    devTools.call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + parameters + "}");
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
