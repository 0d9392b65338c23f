package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are longer than a file's name can be. */
final class LongNamesTest {

  private static final String SHOP =
      """
      package shop;

      import dev.hardwire.*;

      @EventWiring
      final class %7$s {

        @Event(value = "order_%1$s", publisher = true)
        interface Order%2$s { void %3$s(String %4$s, EventInfo info); }

        static final class Desk {
          @Callback(value = "order_%1$s", id = "%5$s", after = "%5$s2", executor = "%6$s")
          static void %3$s(String %4$s, EventInfo info) {}

          @Callback(value = "order_%1$s", when = "is%3$s")
          static void also%3$s(String %4$s) {}

          static boolean is%3$s() { return true; }
        }
      }
      """;

  @TempDir Path folder;

  /** A file's name is for javac to complain of where the class is the user's own. */
  @ParameterizedTest
  @CsvSource({
    "0, UnwritableOutput",
    "1, UnwritableOutput",
    "2, ",
    "3, ",
    "4, ",
    "5, ",
    "6, UnwritableOutput"
  })
  void longNameIsNoFailure(int place, String code) {
    List<String> names =
        new ArrayList<>(List.of("placed", "Placed", "write", "order", "desk", "mail", "Shop"));
    names.set(place, names.get(place) + "x".repeat(10_000));
    Map<String, String> sources = Map.of("shop/Shop.java", SHOP.formatted(names.toArray()));
    try (MemoryCompiler javac = new MemoryCompiler()) {
      Verdict verdict = javac.compileInto(folder, sources);
      assertEquals(
          List.of(), verdict.faults().stream().filter(LongNamesTest::isNotOfJavac).toList());
      assertEquals(
          code == null ? List.of() : List.of(code),
          verdict.errors().stream()
              .map(Message::code)
              .filter(Objects::nonNull)
              .distinct()
              .toList());
      if (code != null) {
        String text = verdict.errors().get(0).text();
        assertTrue(text.length() < 1000 && text.contains("Shorten the name"), text);
      }
    }
  }

  /** Nested classes have files of their own, which no processor writes. */
  private static boolean isNotOfJavac(String fault) {
    return !fault.contains("error while writing");
  }
}
