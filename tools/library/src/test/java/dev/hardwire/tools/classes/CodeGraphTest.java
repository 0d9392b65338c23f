package dev.hardwire.tools.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which calls lead from one method to another. */
final class CodeGraphTest {
  private static final String STOCK =
      """
      class Stock {
        private void warn() {
          ring(new Bell() { public void ring() { done(); } });
        }
        static void ring(Bell bell) { bell.ring(); }
        static void done() {}
        static void never() { never(); }
        interface Bell { void ring(); }
        class Shelf {
          void take() {
            warn();
          }
        }
      }
      """;

  @TempDir Path folder;

  private List<String> way(String release, String start, String end) throws IOException {
    Path source = Files.writeString(folder.resolve("Stock.java"), STOCK);
    Path classes = folder.resolve(release);
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    assertEquals(
        0,
        javac.run(
            System.out,
            System.err,
            "-g",
            "-proc:none",
            "-Xlint:-options",
            "--release",
            release,
            "-d",
            classes.toString(),
            source.toString()));
    ClassHierarchy hierarchy = ClassHierarchy.of(ClassPathScanner.scan(List.of(classes)).classes());
    CodeGraph graph = CodeGraph.of(hierarchy, call -> false);
    PathFinder finder = new PathFinder(graph);
    finder.search(List.of(node(graph, end)));
    return finder
        .from(node(graph, start))
        .map(found -> found.steps().stream().map(step -> text(graph, step)).toList())
        .orElse(List.of("no way"));
  }

  private static Node node(CodeGraph graph, String name) {
    return graph.methods().stream()
        .filter(node -> node.method().code().name().name().equals(name))
        .filter(node -> !node.method().code().isAbstract())
        .findFirst()
        .orElseThrow();
  }

  private static String text(CodeGraph graph, PathFinder.Step step) {
    Origins.Origin origin = graph.origins().of(step.caller());
    return origin.type().canonicalName() + "." + origin.method() + ":" + step.line();
  }

  @Test
  void accessorsOfOldCompilersAreNoSteps() throws IOException {
    List<String> expected = List.of("Stock.Shelf.take:11", "Stock.warn:3");
    assertEquals(expected, way("8", "take", "done"));
    assertEquals(expected, way("17", "take", "done"));
  }

  @Test
  void callsThatEndNowhereDoNotMatter() throws IOException {
    assertEquals(List.of("no way"), way("17", "never", "done"));
    assertEquals(List.of(), way("17", "done", "done"));
  }

  @Test
  void generatedClassesAreNoPartOfIt() throws IOException {
    way("17", "take", "done");
    ClassFile stock =
        ClassPathScanner.scan(List.of(folder.resolve("17"))).classes().stream()
            .filter(type -> type.name().equals("Stock"))
            .findFirst()
            .orElseThrow();
    ClassFile generated =
        new ClassFile(
            stock.name(),
            stock.canonicalName(),
            Optional.empty(),
            true,
            stock.superclass(),
            stock.interfaces(),
            stock.sourceFile(),
            stock.methods());
    ClassHierarchy hierarchy = ClassHierarchy.of(List.of(generated));
    assertEquals(0, CodeGraph.of(hierarchy, call -> false).methods().size());
  }
}
