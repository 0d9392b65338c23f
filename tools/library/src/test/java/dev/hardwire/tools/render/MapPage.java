package dev.hardwire.tools.render;

import dev.hardwire.browser.Chromium;
import dev.hardwire.tools.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A map in a browser. */
final class MapPage implements AutoCloseable {
  private final Chromium browser;

  /**
   * Opens the map of a report.
   *
   * @param folder an empty folder
   */
  MapPage(Path folder, Report report) throws Exception {
    Path page = Files.writeString(folder.resolve("map.html"), html(report));
    Path profile = Files.createDirectory(folder.resolve("profile"));
    browser = new Chromium(Chromium.program().orElseThrow(), profile, page.toUri().toString());
    browser.resize(1440, 900);
    browser.await("window.page !== undefined", "true"::equals);
  }

  private static String html(Report report) {
    return HtmlMap.of(report, new SourceLinks(Optional.empty()));
  }

  /** Opens the search, looks for something, and chooses the first that is found: three actions. */
  void find(String text) throws Exception {
    browser.press("/");
    browser.type(text);
    browser.press("Enter");
  }

  void press(String... keys) throws Exception {
    for (String key : keys) {
      browser.press(key);
    }
  }

  void click(String selector) throws Exception {
    browser.click(selector);
  }

  Chromium browser() {
    return browser;
  }

  String evaluate(String expression) throws Exception {
    return browser.evaluate(expression);
  }

  /** What is chosen, by its id. */
  String chosen() throws Exception {
    return evaluate("page.chosen");
  }

  /** The texts of all elements that a selector finds. */
  List<String> texts(String selector) throws Exception {
    String all =
        evaluate(
            "[...document.querySelectorAll('%s')].map(e => e.textContent.trim()).join('\\n')"
                .formatted(selector));
    return all.isEmpty() ? List.of() : List.of(all.split("\n", -1));
  }

  @Override
  public void close() {
    browser.close();
  }
}
