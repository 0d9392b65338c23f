package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hardwire.tools.report.Finding.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("rules.properties"), text);
  }

  @Test
  void emptyFileHasTheDefaults() throws IOException {
    assertEquals(Rules.DEFAULT, Rules.read(file("")));
    assertEquals(Severity.WARNING, Rules.DEFAULT.severity(Rule.CYCLE));
    assertEquals(Severity.ERROR, Rules.DEFAULT.severity(Rule.UNLISTED_MODULE));
  }

  @Test
  void everyEntryIsRead() throws IOException {
    Rules rules =
        Rules.read(
            file(
                """
                # what we look for
                ! and what not
                unfired = error
                self-fired=off

                cascade-depth=12
                forbid.mail = signup.emails.* -> signup.database.*
                forbid.2=*->audit.AuditModule
                ignore.1=unfired debug_*
                ignore.2=unlisted-module   lab.*
                """));
    assertEquals(Severity.ERROR, rules.severity(Rule.UNFIRED));
    assertEquals(Severity.OFF, rules.severity(Rule.SELF_FIRED));
    assertEquals(Severity.WARNING, rules.severity(Rule.UNHEARD));
    assertEquals(12, rules.cascadeDepth());
    assertEquals(
        List.of("signup.emails.* -> signup.database.*", "* -> audit.AuditModule"),
        rules.forbidden().stream().map(Rules.ForbiddenEdge::toString).toList());
    assertEquals(
        List.of("UNFIRED debug_*", "UNLISTED_MODULE lab.*"),
        rules.ignored().stream().map(one -> one.rule() + " " + one.subject().text()).toList());
  }

  @Test
  void everyMistakeIsToldWithItsLine() throws IOException {
    Path file =
        file(
            """
            unfired
            unfird=error
            cycle=fatal
            cycle=error
            cascade-depth=0
            forbid.1=mail.* database.*
            forbid.2=mail.*-> a b
            ignore.1=unfired
            ignore.2=lost debug_*
            unheard=note
            unheard=off
            """);
    String rules =
        "The rules are unfired, unheard, self-fired, cycle, deep-cascade, forbidden-edge,"
            + " unlisted-module, incompatible-remote.";
    String pair =
        "is no pair of modules. Write who may not hear, '->', and whose events:"
            + " 'mail.* -> database.*'.";
    assertEquals(
        List.of(
            file + ":1: 'unfired' has no '='. Write a rule as in 'unfired=warning'.",
            file + ":2: There is no rule 'unfird'. " + rules,
            file + ":3: 'fatal' is no severity. Write one of off, note, warning, error.",
            file + ":4: 'cycle' stands in line 3 already. Keep one of them.",
            file + ":5: '0' is no depth. Write a number from 1 to 999999.",
            file + ":6: 'mail.* database.*' " + pair,
            file + ":7: 'mail.*-> a b' " + pair,
            file
                + ":8: 'unfired' is not a rule and a name. Write which rule ignores which event or"
                + " module: 'unfired debug_*'.",
            file + ":9: There is no rule 'lost'. " + rules,
            file + ":11: 'unheard' stands in line 10 already. Keep one of them."),
        message(file).lines().toList());
  }

  private static String message(Path file) {
    return String.valueOf(assertThrows(RulesException.class, () -> Rules.read(file)).getMessage());
  }

  @Test
  void unreadableFilesAreTold() throws IOException {
    assertThrows(NoSuchFileException.class, () -> Rules.read(folder.resolve("none")));
    Path file = folder.resolve("latin1.properties");
    Files.write(file, "# für\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ": This is no text in UTF-8. Save it as UTF-8.", message(file));
  }

  @Test
  void starsStandForAnything() {
    assertEquals(true, new NamePattern("signup.*").matches("signup.emails.EmailsModule"));
    assertEquals(false, new NamePattern("signup.*").matches("signup"));
    assertEquals(false, new NamePattern("signup.Emails").matches("signupXEmails"));
    assertEquals(true, new NamePattern("*_\\Ejoined").matches("user_\\Ejoined"));
  }
}
