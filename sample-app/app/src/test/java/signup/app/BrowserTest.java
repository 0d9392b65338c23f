package signup.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.browser.Chromium;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page, as somebody uses it with a browser. */
final class BrowserTest {
  private static final String MESSAGE = "document.querySelector('.outcome').textContent";

  private static final String MISSING =
      "The page is not tested in a browser: none of " + Chromium.NAMES + " is on the PATH";

  @TempDir private Path profile = Path.of("");

  /** On the console, since Maven counts skipped tests and keeps their reasons to itself. */
  @BeforeAll
  static void reportMissingBrowser() {
    if (Chromium.program().isEmpty()) {
      System.out.println(MISSING);
    }
  }

  @BeforeEach
  void skipWithoutBrowser() {
    assumeTrue(Chromium.program().isPresent(), MISSING);
  }

  @Test
  void usersSignUpByKeyboard() throws Exception {
    try (WebRun run = new WebRun(Map.of());
        Chromium browser = open(run)) {
      signUp(browser, "Zoë <i>", "zoe@example.org");
      assertEquals("zoe@example.org has signed up.", awaitMessage(browser, "zoe"));
      assertEquals(
          "Database.addUser JoinLog.logJoin Emails.greetNewUser Notifications.notifyNewUser",
          texts(browser, "article h2 code"));
      assertEquals(
          "Database.addUser JoinLog.logJoin Emails.greetNewUser (durable)"
              + " Notifications.notifyNewUser (durable)",
          texts(browser, "#callbacks li"));
      String proofs = texts(browser, "article pre");
      assertTrue(proofs.contains("name       Zoë <i>\nemail      zoe@example.org"), proofs);
      assertTrue(proofs.contains("Hello Zoë <i>,"), proofs);
      assertTrue(proofs.contains("{\"content\":\"Zoë <i> (zoe@example.org) has joined\""), proofs);
      assertEquals("0", browser.evaluate("document.querySelectorAll('i').length"));

      signUp(browser, "Eve", "ZOE@example.org");
      assertEquals(
          "Not signed up: ZOE@example.org has already signed up.", awaitMessage(browser, "Not"));
      assertEquals("Eve", browser.evaluate("document.getElementById('name').value"));
    }
  }

  @Test
  void pageIsLightOrDark() throws Exception {
    String ground = "getComputedStyle(document.body).backgroundColor";
    try (WebRun run = new WebRun(Map.of());
        Chromium browser = open(run)) {
      browser.prefer("light");
      browser.await(ground, "rgb(244, 245, 247)"::equals);
      browser.prefer("dark");
      browser.await(ground, "rgb(18, 21, 27)"::equals);
      assertEquals("Sign up", browser.evaluate("document.title"));
    }
  }

  private Chromium open(WebRun run) throws Exception {
    return new Chromium(Chromium.program().orElseThrow(), profile, run.url());
  }

  /** The cursor is in the first field when the page has loaded. */
  private static void signUp(Chromium browser, String name, String email) throws Exception {
    browser.await("document.activeElement.id", "name"::equals);
    browser.type(name);
    browser.pressTab();
    browser.type(email);
    browser.pressEnter();
  }

  private static String awaitMessage(Chromium browser, String start) throws Exception {
    String found = browser.await(MESSAGE, message -> message.startsWith(start));
    browser.awaitLoaded();
    return found;
  }

  private static String texts(Chromium browser, String selector) throws Exception {
    return browser.evaluate(
        "[...document.querySelectorAll('" + selector + "')].map(e => e.textContent).join(' ')");
  }
}
