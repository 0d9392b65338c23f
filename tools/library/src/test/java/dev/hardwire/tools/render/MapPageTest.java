package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hardwire.browser.Chromium;
import dev.hardwire.tools.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map, as somebody uses it with a browser. */
final class MapPageTest {
  private static final String MISSING =
      "The map is not tested in a browser: none of " + Chromium.NAMES + " is on the PATH";
  private static final String CALLBACKS = "[role=tree] > li > .tree-row .name-link";

  @TempDir private Path folder = Path.of("");

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
  void whoHandlesAnEventAndWhoFiresItIsFoundInThreeActions() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.find("user_joined");
      assertEquals("event:user_joined", page.chosen());
      assertEquals(
          List.of(
              "Database.addUser",
              "JoinLog.logJoin",
              "Emails.greetNewUser",
              "Notifications.notifyNewUser"),
          page.texts(CALLBACKS));
      assertEquals(List.of("Signup.java:48", "Import.java:31"), page.texts("#fired-by a"));
      assertEquals(
          "file:///home/ada/signup/src/main/java/signup/Signup.java",
          page.evaluate("document.querySelector('#fired-by a').href"));
    }
  }

  @Test
  void theOneCycleOfALargeProjectIsFoundInThreeActions() throws Exception {
    try (MapPage page = open(Reports.of(Reports.shop()))) {
      page.press("3", "ArrowDown", "Enter");
      assertEquals(
          List.of(
              "orders.order_placed",
              "Refunds.refund",
              "payments.order_placed",
              "payments.order_placed",
              "Reopenings.reopen",
              "orders.order_placed"),
          page.texts("#cycle .name-link"));
      assertEquals("flow", page.evaluate("page.view"));
    }
  }

  /** Only where it is asked for: how long something takes is the machine's business, too. */
  @Test
  void thousandEventsAreSeenAtOnce() throws Exception {
    assumeTrue(Boolean.getBoolean("hardwire.thorough"), "only with -Pthorough");
    Report report = Reports.of(Reports.shop());
    assertTimeout(
        Duration.ofSeconds(15),
        () -> {
          try (MapPage page = open(report)) {
            page.find("orders.order_placed");
            page.press("m", "3", "ArrowDown", "Enter", "m", "2", "ArrowDown", "Enter");
            page.click("#details .actions button");
            assertEquals("true", page.evaluate("page.graph.has('event:orders.order_placed')"));
          }
        });
  }

  @Test
  void cascadesAreUnfoldedAndCyclesEnd() throws Exception {
    try (MapPage page = open(Reports.of(Reports.shop(4, 5)))) {
      page.find("orders.order_placed");
      assertEquals(
          List.of("fires", "↻ fires again"),
          page.texts("[role=tree] .fires-label, [role=tree] .cycle-label"));
    }
  }

  @Test
  void everythingIsReachedByKeys() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.press("1", "ArrowDown", "ArrowDown", "Enter");
      assertEquals("event:email_sent", page.chosen());
      page.press("Escape");
      assertEquals("null", page.chosen());
      page.find("user_left");
      page.press("Escape", "d", "ArrowDown", "ArrowRight", "Enter");
      assertEquals("event:email_sent", page.chosen());
      page.press("m", "g", "ArrowRight", "ArrowRight", "Enter");
      assertFalse(page.chosen().equals("event:email_sent"), page.chosen());
      page.press("?");
      assertEquals("true", page.evaluate("document.getElementById('help').open"));
      page.press("Escape");
      assertEquals("false", page.evaluate("document.getElementById('help').open"));
    }
  }

  @Test
  void modulesAreFilteredAndExpanded() throws Exception {
    try (MapPage page = open(Reports.of(Reports.shop()))) {
      assertEquals("false", page.evaluate("page.graph.has('event:orders.order_placed')"));
      page.find("OrdersModule");
      page.click("#details .actions button");
      assertEquals("true", page.evaluate("page.graph.has('event:orders.order_placed')"));
      page.click("#details .actions button:nth-child(2)");
      assertTrue(Integer.parseInt(page.evaluate("page.shown.size")) < 40);
      page.press("Escape", "2");
      page.click(".list-tools button");
      assertEquals("40", page.evaluate("page.shown.size"));
    }
  }

  @Test
  void listTakesOneStopOfTab() throws Exception {
    String focused = "document.activeElement.closest('#list-panel') !== null";
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.press("1", "Tab");
      assertEquals("true", page.evaluate(focused));
      page.press("ArrowDown", "Tab");
      assertEquals("false", page.evaluate(focused));
      page.press("2", "ArrowDown", "ArrowLeft", " ");
      assertEquals("5", page.evaluate("page.shown.size"));
    }
  }

  @Test
  void filterKeepsTheFocus() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.press("2");
      page.click("#list-panel input");
      assertEquals("5", page.evaluate("page.shown.size"));
      assertEquals("Show SignupEvents", page.evaluate("document.activeElement.ariaLabel"));
      page.press("1");
      assertEquals("of 5 modules", page.texts(".list-tools span").get(0));
    }
  }

  @Test
  void addressNamesWhatIsChosen() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.find("user_joined");
      page.find("email_sent");
      page.evaluate("history.back()");
      page.browser().await("page.chosen", "event:user_joined"::equals);
    }
  }

  @Test
  void pageIsDarkOrLight() throws Exception {
    String ground = "getComputedStyle(document.body).backgroundColor";
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      page.browser().prefer("light");
      page.browser().await(ground, "rgb(244, 246, 249)"::equals);
      page.browser().prefer("dark");
      page.browser().await(ground, "rgb(15, 19, 25)"::equals);
      page.press("t");
      page.browser().await(ground, "rgb(244, 246, 249)"::equals);
    }
  }

  @Test
  void everythingIsPrinted() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup()))) {
      Path file = folder.resolve("map.pdf");
      page.browser().print(file);
      assertTrue(Files.size(file) > 10_000, () -> file.toString());
      assertEquals(5, page.texts("#print-page section").size());
    }
  }

  @Test
  void textOfAReportIsShownAndNotRun() throws Exception {
    try (MapPage page = open(HostileReport.report())) {
      page.find("mail_sent");
      assertEquals("event:mail_sent", page.chosen());
      String text = page.evaluate("document.getElementById('details').textContent");
      assertTrue(text.contains("<img src=x onerror='window.broken = 2'>"), text);
      page.press("Escape", "3", "ArrowDown", "Enter");
      assertEquals("finding:0", page.chosen());
      assertEquals("undefined", page.evaluate("window.broken"));
      assertEquals("0", page.evaluate("document.querySelectorAll('main img').length"));
    }
  }

  @Test
  void reportWithoutWiringsSaysSo() throws Exception {
    try (MapPage page =
        open(new Report(List.of(), List.of(new Report.Trouble("lib/mail.jar", "It is no jar."))))) {
      String text = page.evaluate("document.getElementById('details').textContent");
      assertTrue(text.contains("lib/mail.jar") && text.contains("It is no jar."), text);
    }
  }

  @Test
  void severalWiringsAreChosenFrom() throws Exception {
    try (MapPage page = open(Reports.of(Reports.signup(), Reports.shop(4, 5)))) {
      assertEquals(List.of("signup.app.App", "shop.app.Shop"), page.texts("#wiring-choice option"));
      page.evaluate(
          "(c => { c.value = 1; c.dispatchEvent(new Event('change')); })"
              + "(document.getElementById('wiring-choice'))");
      assertEquals("Shop wiring", page.evaluate("document.title"));
    }
  }

  private MapPage open(Report report) throws Exception {
    return new MapPage(folder, report);
  }
}
