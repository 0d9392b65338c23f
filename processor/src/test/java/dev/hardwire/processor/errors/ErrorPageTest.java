package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.report.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds {@code docs/errors.md} against the codes and against the compiler. */
final class ErrorPageTest {

  private static final Path FILE = Path.of("..", "docs", "errors.md");
  private static final ExamplePage PAGE = new ExamplePage(FILE);

  @TestFactory
  Stream<DynamicNode> examplesPrintTheirMessages(@TempDir Path folder) {
    return new ExampleTests(PAGE, folder).all();
  }

  @Test
  void everyCodeHasASection() {
    assertEquals(
        Stream.of(ProblemCode.values()).map(ProblemCode::displayName).sorted().toList(),
        titles().sorted().toList());
  }

  @Test
  void everySectionIsLinkedInItsOrder() throws IOException {
    Pattern link = Pattern.compile("\\[(\\w+)]\\(#(\\w+)\\)");
    List<MatchResult> links = link.matcher(Files.readString(FILE)).results().toList();
    assertEquals(titles().toList(), links.stream().map(found -> found.group(1)).toList());
    links.forEach(found -> assertEquals(found.group(1).toLowerCase(Locale.ROOT), found.group(2)));
  }

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void sectionShowsItsRuleAloneAndTheRepair(ProblemCode code) {
    Example example = example(code);
    List<String> told = codes(Objects.requireNonNull(example.messages()));
    assertEquals(List.of(code.displayName()), told.stream().distinct().toList());
    assertEquals(code != ProblemCode.INTERNAL_ERROR, !example.repaired().isEmpty());
  }

  /** The titles of sections with an example; a further section compares libraries. */
  private static Stream<String> titles() {
    return PAGE.examples().stream()
        .filter(example -> !example.wrong().isEmpty())
        .map(Example::title);
  }

  private static Example example(ProblemCode code) {
    return PAGE.examples().stream()
        .filter(example -> example.title().equals(code.displayName()))
        .findFirst()
        .orElseThrow();
  }

  /** The code of each error or warning; empty for one that isn't ours. */
  private static List<String> codes(String messages) {
    return messages
        .lines()
        .filter(line -> line.matches(".*(error|warning): .*"))
        .map(line -> line.replaceAll(".*(?:error|warning): (\\[Hardwire/(\\w+)\\])?.*", "$2"))
        .toList();
  }
}
