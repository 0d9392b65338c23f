package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The tests that a page of examples stands for. */
final class ExampleTests {

  private static final boolean IS_UPDATE = Boolean.getBoolean("messages.update");

  private final ExamplePage page;
  private final Path folder;

  ExampleTests(ExamplePage page, Path folder) {
    this.page = page;
    this.folder = folder;
  }

  /** A container with tests for each example of the page. */
  Stream<DynamicNode> all() {
    return page.examples().stream()
        .filter(example -> !example.wrong().isEmpty())
        .map(example -> DynamicContainer.dynamicContainer(example.title(), tests(example)));
  }

  private List<DynamicTest> tests(Example example) {
    List<DynamicTest> tests = new ArrayList<>();
    if (example.messages() == null) {
      tests.add(DynamicTest.dynamicTest("compiles", () -> compiles(example.wrong())));
      return tests;
    }
    if (IS_UPDATE) {
      tests.add(DynamicTest.dynamicTest("isWritten", () -> write(example)));
      return tests;
    }
    tests.add(
        DynamicTest.dynamicTest("printsItsMessages", () -> assertPrinted(example, "-Xlint:all")));
    tests.add(
        DynamicTest.dynamicTest(
            "printsNoMoreWhereTheCompilerGoesOn",
            () -> assertPrinted(example, "-Xlint:all", "--should-stop=ifError=FLOW")));
    if (!example.repaired().isEmpty()) {
      tests.add(DynamicTest.dynamicTest("compilesRepaired", () -> compiles(example.repaired())));
    }
    return tests;
  }

  private void write(Example example) {
    page.rewrite(example, compile(example.wrong(), "-Xlint:all"));
  }

  private void assertPrinted(Example example, String... options) {
    assertEquals(example.messages() + "\n", compile(example.wrong(), options), example.title());
  }

  private void compiles(List<ExampleModule> modules) {
    assertEquals("", compile(modules, "-Xlint:all", "-Werror"));
  }

  private String compile(List<ExampleModule> modules, String... options) {
    try {
      Path root = Files.createTempDirectory(folder, "example");
      return new ModuleCompiler(root, List.of(options)).compile(modules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
