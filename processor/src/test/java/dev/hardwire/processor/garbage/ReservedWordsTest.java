package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that mean something to Java, and names of classes that need no import. */
final class ReservedWordsTest {

  /** Words that are reserved in some places alone. */
  private static final List<String> CONTEXTUAL =
      List.of(
          "exports",
          "module",
          "open",
          "opens",
          "permits",
          "provides",
          "record",
          "requires",
          "sealed",
          "to",
          "transitive",
          "uses",
          "var",
          "when",
          "with",
          "yield");

  private static final List<String> KEYWORDS =
      List.of(
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "try",
          "void",
          "volatile",
          "while",
          "true",
          "false",
          "null");

  private static final List<String> CLASSES =
      List.of(
          "AutoCloseable",
          "CharSequence",
          "Comparable",
          "Error",
          "Exception",
          "IllegalArgumentException",
          "IllegalStateException",
          "Integer",
          "InterruptedException",
          "Iterable",
          "List",
          "Map",
          "Number",
          "Object",
          "Optional",
          "Override",
          "Record",
          "Runnable",
          "RuntimeException",
          "SafeVarargs",
          "String",
          "SuppressWarnings",
          "System",
          "Thread",
          "Throwable",
          "EventInfo",
          "Event",
          "Callback",
          "Objects",
          "Set");

  @TempDir Path folder;

  @Test
  void wordsOfJavaAreNamesOfEventsAndParameters() throws Throwable {
    assertEquals(CONTEXTUAL, new Program(folder).module(inferred(CONTEXTUAL)).run("shop", "", RUN));
  }

  @Test
  void classesOfJavaAreNamesOfEvents() throws Throwable {
    assertEquals(CLASSES, new Program(folder).module(inferred(CLASSES)).run("shop", "", RUN));
  }

  @Test
  void wordsOfJavaAreNamesInContracts() throws Throwable {
    assertEquals(CONTEXTUAL, new Program(folder).module(declared()).run("shop", "", RUN));
  }

  @Test
  void executorsAreNamedByAnyWord() throws Throwable {
    List<String> words =
        Stream.concat(KEYWORDS.stream(), CONTEXTUAL.stream())
            .filter(word -> !word.equals("default")) // takes the default executor
            .sorted()
            .toList();
    String source =
        """
        package shop;

        @dev.hardwire.EventWiring
        final class Shop {
          static final java.util.List<String> HEARD = new java.util.ArrayList<>();
        %s
          static void run() throws Exception {
            ShopWiring wiring = ShopWiring.builder()%s.build();
            wiring.run("order_placed");
            wiring.close();
          }
        }
        """
            .formatted(
                each(
                    words,
                    """
                      @dev.hardwire.Callback(value = "order_placed", executor = "%1$s")
                      static void on_%1$s() { HEARD.add("%1$s"); }
                    """),
                each(words, "\n.%1$sExecutor(Runnable::run)"));
    assertEquals(
        words,
        new Program(folder)
            .module(Map.of("shop/Shop.java", source))
            .run("shop", "", "Shop.run(); log.addAll(Shop.HEARD);"));
  }

  @Test
  void keywordsAreNoNamesOfEvents() {
    try (MemoryCompiler javac = new MemoryCompiler()) {
      String owner =
          each(KEYWORDS, "@dev.hardwire.Callback(\"%1$s\") static void on_%1$s(int %2$s) {}\n");
      String source = "package shop; @dev.hardwire.EventWiring final class Shop {\n" + owner + "}";
      Verdict verdict =
          javac.compile(Map.of("shop/Shop.java", source), List.of(), MemoryCompiler.GO_ON);
      assertEquals(List.of(), verdict.faults());
      assertEquals(
          KEYWORDS.stream().map(word -> "EventNameClash '" + word + "'").sorted().toList(),
          verdict.errors().stream()
              .map(error -> error.code() + error.text().replaceAll("(?s).* Event( '.*?').*", "$1"))
              .sorted()
              .toList());
    }
  }

  private static final String RUN = "Shop.run(); log.addAll(Shop.HEARD);";

  /** Events without contracts, called by accessors and by their names. */
  private static Map<String, String> inferred(List<String> names) {
    return shop(
        names,
        """
          @dev.hardwire.Callback("%1$s")
          static void on_%1$s(java.lang.String %2$s, int open) { hear(%2$s, "%1$s"); }
          @dev.hardwire.Callback("%1$s")
          void also_%1$s(java.lang.String %2$s) {}
        """,
        name -> "fire",
        "");
  }

  private static Map<String, String> declared() {
    return shop(
        CONTEXTUAL,
        """
          @dev.hardwire.Event(value = "%1$s", open = true, sticky = true,
              onError = dev.hardwire.FailurePolicy.ISOLATE)
          interface On_%1$s { void %1$s(java.lang.String %2$s, int open); }
          @dev.hardwire.Callback(value = "%1$s", when = "yield")
          static void on_%1$s(java.lang.String %2$s) { hear(%2$s, "%1$s"); }
          @dev.hardwire.Callback("%1$s")
          void also_%1$s(int open) {}
        """,
        Function.identity(),
        "static boolean yield() { return true; }");
  }

  private static Map<String, String> shop(
      List<String> names, String members, Function<String, String> fire, String more) {
    String calls =
        names.stream()
            .map(
                name ->
                    "    wiring.%s().%s(\"%s\", 1); wiring.run(\"%s\", \"\", 2);%n"
                        .formatted(accessor(name), fire.apply(name), name, name))
            .collect(Collectors.joining());
    String source =
        """
        package shop;

        @dev.hardwire.EventWiring
        final class Shop {
          static final java.util.List<java.lang.String> HEARD = new java.util.ArrayList<>();
          static void hear(java.lang.String argument, java.lang.String name) {
            if (!argument.isEmpty()) { HEARD.add(name); }
          }
          %s
        %s
          static void run() throws java.lang.Exception {
            ShopWiring wiring = ShopWiring.create(new Shop());
        %s
          }
        }
        """
            .formatted(more, each(names, members), calls);
    return Map.of("shop/Shop.java", source);
  }

  private static String accessor(String name) {
    return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
  }

  private static String each(List<String> names, String template) {
    return names.stream()
        .map(
            name ->
                template.formatted(
                    name, name.equals("open") || !CONTEXTUAL.contains(name) ? "first" : name))
        .collect(Collectors.joining());
  }
}
