package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.report.Report;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page as text; what becomes of it in a browser is tested by {@link MapPageTest}. */
final class HtmlMapTest {
  private static final SourceLinks LINKS = new SourceLinks(Optional.empty());
  private static final Pattern LOADED =
      Pattern.compile("<(?:script|img|iframe)[^>]*\\ssrc=|<link\\b|@import|url\\(http");

  @Test
  void pageNeedsNothingElse() {
    String page = HtmlMap.of(Reports.of(Reports.signup()), LINKS);
    String own = page.replace(Resources.text(Resources.CYTOSCAPE), "");
    assertFalse(LOADED.matcher(own).find());
    assertTrue(own.contains("content=\"default-src 'none'; script-src 'sha256-"));
    assertFalse(own.contains("[[scripts]]"));
  }

  @Test
  void pageIsTheSameEachTime() {
    assertEquals(
        HtmlMap.of(Reports.of(Reports.signup()), LINKS),
        HtmlMap.of(Reports.of(Reports.signup()), LINKS));
  }

  @Test
  void textOfAReportIsNoMarkup() {
    String page = HtmlMap.of(HostileReport.report(), LINKS);
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<script>window.broken"));
    assertEquals(3, page.split("</script>", -1).length - 1);
    assertEquals(1, page.split("new Page\\(JSON.parse", -1).length - 1);
  }

  @Test
  void reportWithoutWiringsIsAPage() {
    String page = HtmlMap.of(new Report(List.of(), List.of()), LINKS);
    assertTrue(page.contains("{\"wirings\":[],\"troubles\":[]}"));
  }

  @Test
  void thousandEventsTakeSeconds() {
    Report report = Reports.of(Reports.shop());
    assertEquals(1_000, report.wirings().get(0).events().size());
    String page = assertTimeout(Duration.ofSeconds(5), () -> HtmlMap.of(report, LINKS));
    assertTrue(page.length() < 5_000_000, () -> "the page has " + page.length() + " characters");
  }

  @Test
  void gapsThatNothingFillsAreMistakes() {
    Template template = Template.of("<p>[[text]]</p>");
    assertEquals("<p>[[more]] $1</p>", template.with(Map.of("text", "[[more]] $1")));
    assertThrows(IllegalStateException.class, () -> template.with(Map.of()));
  }

  @Test
  void missingResourcesAreNamed() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> Resources.text("/nothing.js"));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith("/nothing.js is missing"));
  }
}
