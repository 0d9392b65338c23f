package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the catalogue of {@code docs/design.md} against the codes and {@code docs/errors.md};
 * {@code -Dmessages.update=true} writes it.
 */
final class CatalogueTest {

  private static final Path DESIGN = Path.of("..", "docs", "design.md");
  private static final Path ERRORS = Path.of("..", "docs", "errors.md");
  private static final String HEAD = "|---|---|---|---|\n";

  @Test
  void catalogueHasEveryRule() throws IOException {
    String page = Files.readString(DESIGN);
    int start = page.indexOf(HEAD, page.indexOf("## The catalogue")) + HEAD.length();
    int blank = page.indexOf("\n\n", start);
    int end = blank < 0 ? page.length() : blank + 1;
    String table = rows().collect(Collectors.joining());
    if (Boolean.getBoolean("messages.update")) {
      Files.writeString(DESIGN, page.substring(0, start) + table + page.substring(end));
    } else {
      assertEquals(table, page.substring(start, end));
    }
  }

  private static Stream<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(ERRORS);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ") && isRule(lines.get(i).substring(3))) {
        String prose =
            lines.stream()
                .skip(i + 2L)
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
        rows.add(row(code(lines.get(i).substring(3)), prose));
      }
    }
    return rows.stream();
  }

  private static String row(ProblemCode code, String prose) {
    String name = code.displayName();
    return String.format(
        "| [%s](errors.md#%s) | %s | %s | %s |%n",
        name,
        name.toLowerCase(Locale.ROOT),
        prose.replaceFirst("([.:])( .*|$)", "."),
        code.severity().text(),
        code.reportedBy().text());
  }

  /** Rules are single words. */
  private static boolean isRule(String title) {
    return !title.contains(" ");
  }

  private static ProblemCode code(String title) {
    return Stream.of(ProblemCode.values())
        .filter(code -> code.displayName().equals(title))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no code for section " + title));
  }
}
