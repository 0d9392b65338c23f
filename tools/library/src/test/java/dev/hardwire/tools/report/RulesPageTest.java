package dev.hardwire.tools.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.tools.report.Finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/rules.md} says is so. */
final class RulesPageTest {
  @TempDir Path folder;
  private String page = "";

  @BeforeEach
  void read() throws IOException {
    page = Files.readString(Path.of("../../docs/rules.md"));
  }

  private List<MatchResult> all(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().toList();
  }

  @Test
  void tableHasEachRuleWithItsSeverity() {
    List<String> rules =
        all("(?m)^\\| `([a-z-]+)` \\|.*\\| `([a-z]+)` \\|$").stream()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();
    assertEquals(
        List.of(Rule.values()).stream()
            .map(rule -> word(rule) + " " + word(Rules.DEFAULT.severity(rule)))
            .toList(),
        rules);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void exampleIsRead() throws IOException {
    String example = all("(?s)```properties\n(.*?)```").get(0).group(1);
    Path file = Files.writeString(folder.resolve("rules.properties"), example);
    Rules rules = Rules.read(file);
    assertEquals(2, rules.forbidden().size());
    assertEquals(2, rules.ignored().size());
    assertTrue(page.contains("; " + Rules.DEFAULT.cascadeDepth() + " where nothing is said"));
  }
}
