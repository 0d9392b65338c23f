package dev.hardwire.processor.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

  @TestFactory
  Stream<DynamicNode> callbacks(@TempDir Path folder) {
    return examples("callbacks.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> contracts(@TempDir Path folder) {
    return examples("contracts.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> modules(@TempDir Path folder) {
    return examples("modules.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> signatures(@TempDir Path folder) {
    return examples("signatures.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> delivery(@TempDir Path folder) {
    return examples("delivery.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> visibility(@TempDir Path folder) {
    return examples("visibility.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> names(@TempDir Path folder) {
    return examples("names.md", folder);
  }

  @TestFactory
  Stream<DynamicNode> rounds(@TempDir Path folder) {
    return examples("rounds.md", folder);
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

  private static Stream<DynamicNode> examples(String name, Path folder) {
    Path page = Path.of("src/test/resources/errors", name);
    return new ExampleTests(new ExamplePage(page), folder).all();
  }
}
