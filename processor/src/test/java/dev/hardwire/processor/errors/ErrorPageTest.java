package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.report.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code docs/errors.md} against the codes and against the compiler. */
final class ErrorPageTest {

  private static final ExamplePage PAGE = new ExamplePage(Path.of("..", "docs", "errors.md"));

  @TestFactory
  Stream<DynamicNode> examplesPrintTheirMessages(@TempDir Path folder) {
    return new ExampleTests(PAGE, folder).all();
  }

  @Test
  void everyCodeHasASection() {
    assertEquals(
        Stream.of(ProblemCode.values()).map(ProblemCode::displayName).sorted().toList(),
        PAGE.examples().stream().map(Example::title).sorted().toList());
  }

  @Test
  void everySectionShowsItsCodeAlone() {
    for (Example example : PAGE.examples()) {
      List<String> codes = codes(Objects.requireNonNull(example.messages()));
      assertEquals(List.of(example.title()), codes.stream().distinct().toList());
    }
  }

  private static List<String> codes(String messages) {
    return messages
        .lines()
        .filter(line -> line.contains(" error: "))
        .map(line -> line.replaceAll(".* error: (\\[Hardwire/(\\w+)\\])?.*", "$2"))
        .toList();
  }
}
