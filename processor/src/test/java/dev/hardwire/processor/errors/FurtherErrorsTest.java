package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes beside those that {@code docs/errors.md} shows, and what looks like one but is none. */
final class FurtherErrorsTest {

  private static final Path PAGES = Path.of("src/test/resources/errors");

  @TestFactory
  List<DynamicNode> pages(@TempDir Path folder) throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      return pages.sorted().map(page -> examples(page, folder)).toList();
    }
  }

  /** javac warns of options that no processor asks for; to us they are no mistake. */
  @Test
  void unknownOptionsAreNoError(@TempDir Path folder) {
    String shop =
        """
        package bakery;

        @dev.hardwire.EventWiring
        final class Shop {
          @dev.hardwire.Callback("loaf_sold")
          static void count(int price) {}
        }
        """;
    ExampleModule module = new ExampleModule("bakery", "", Map.of("bakery/Shop.java", shop));
    assertEquals(
        "warning: The following options were not recognized by any processor:"
            + " '[hardwire.colour]'\n",
        new ModuleCompiler(folder, List.of("-Ahardwire.colour=blue")).compile(List.of(module)));
  }

  private static DynamicNode examples(Path page, Path folder) {
    String name = String.valueOf(page.getFileName());
    return dynamicContainer(name, new ExampleTests(new ExamplePage(page), folder).all());
  }
}
