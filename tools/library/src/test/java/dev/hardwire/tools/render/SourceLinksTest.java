package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.report.SourcePlace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceLinksTest {
  private static final Path ROOT = Path.of("/home/ada/sign up");
  private static final SourcePlace PLACE =
      new SourcePlace(
          "signup.emails.Emails",
          "greetNewUser",
          "signup/emails/Emails.java",
          55,
          Optional.of(ROOT.resolve("emails/src/main/java/signup/emails/Emails.java")));
  private static final SourcePlace UNFOUND =
      new SourcePlace("mail.Outbox", "keep", "mail/Outbox.java", 0, Optional.empty());

  @Test
  void withoutPatternTheFileOpens() {
    SourceLinks links = new SourceLinks(Optional.empty());
    assertEquals(
        Optional.of("file:///home/ada/sign%20up/emails/src/main/java/signup/emails/Emails.java"),
        links.of(PLACE));
    assertEquals(Optional.empty(), links.of(UNFOUND));
  }

  @Test
  void variablesAreReplaced() {
    assertEquals(
        Optional.of("https://example.org/signup/emails/Emails.java#L55"),
        links("https://example.org/{file}#L{line}").of(PLACE));
    assertEquals(
        Optional.of(
            "idea://open?file=/home/ada/sign%20up/emails/src/main/java/signup/emails/Emails.java"
                + "&line=55"),
        links("idea://open?file={path}&line={line}").of(PLACE));
  }

  @Test
  void sourcesAreRelativeToTheRoot() {
    SourceLinks links =
        new SourceLinks(
            Optional.of("https://example.org/main/{source}#L{line}"), Optional.of(ROOT));
    assertEquals(
        Optional.of("https://example.org/main/emails/src/main/java/signup/emails/Emails.java#L55"),
        links.of(PLACE));
  }

  @Test
  void placesWithoutSourceHaveALinkWhereNoneIsNeeded() {
    assertEquals(Optional.empty(), links("idea://open?file={path}").of(UNFOUND));
    assertEquals(
        Optional.of("https://example.org/mail/Outbox.java#L1"),
        links("https://example.org/{file}#L{line}").of(UNFOUND));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert('{file}')",
        "JavaScript:alert(1)",
        "data:text/html,{file}",
        "sources/{file}",
        "https://example.org/{fil}"
      })
  void whatIsNoAddressIsRejected(String pattern) {
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> links(pattern));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith("a link to sources "));
  }

  private static SourceLinks links(String pattern) {
    return new SourceLinks(Optional.of(pattern));
  }
}
