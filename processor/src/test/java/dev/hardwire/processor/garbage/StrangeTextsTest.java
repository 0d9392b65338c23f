package dev.hardwire.processor.garbage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hardwire.processor.javac.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in annotations that means something else to somebody on its way. */
final class StrangeTextsTest {

  /** To Java, to JavaPoet, to javadoc, to properties files, to regular expressions, to nobody. */
  static final List<String> TEXTS =
      List.of(
          "\u0000",
          "a\tb\nc\r\f\b\u001b",
          "a\"b'c\\d\\",
          "*/ class X {} /*",
          "\\u002a/",
          "a*/",
          "$L",
          "$$",
          "$T$S$N$W$Z$>$<$[$]",
          "${user.home}",
          "#{1}",
          "%s%d%n%",
          "{@link Missing} @see <b> &amp; {@",
          "a=b:c!#d",
          "a,b;c|d",
          "(.*)[$1]\\1",
          "\ud835\udc9c",
          "\ud835",
          "\udc9c",
          "a\u202eb\u200dc\ufeff",
          "\uffff",
          "\u00a0",
          " ",
          "e\u0301",
          "\u2028");

  private static final String SHOP =
      """
      package shop;

      import dev.hardwire.*;

      @EventWiring(%s)
      final class Shop {

        @Event(value = %s, open = true, metadata = @Metadata(key = %s, value = %s))
        interface OrderPlaced { java.util.concurrent.CompletableFuture<Void> place(String order); }

        static final class Desk {
          @Callback(value = %s, id = %s, before = %s, after = %s, when = %s, executor = %s, timeout = %s)
          static void write(String order) {}

          static boolean isOpen() { return true; }
        }
      }
      """;

  @TempDir Path folder;

  /** Wherever a text stands, it is taken as it is or found wrong. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void textIsTakenOrFoundWrong(int place) {
    try (MemoryCompiler javac = new MemoryCompiler()) {
      List<String> faults = new ArrayList<>();
      for (String text : TEXTS) {
        Map<String, String> sources = Map.of("shop/Shop.java", shop(place, text));
        Verdict verdict = javac.compile(sources, List.of(), MemoryCompiler.GO_ON);
        Stream.concat(verdict.faults().stream(), uncoded(verdict))
            .map(fault -> Literal.of(text) + ": " + fault)
            .forEach(faults::add);
      }
      assertEquals(List.of(), faults);
    }
  }

  private static Stream<String> uncoded(Verdict verdict) {
    return verdict.errors().stream()
        .filter(error -> error.code() == null)
        .map(error -> "not by Hardwire: " + error);
  }

  private static String shop(int place, String text) {
    String name = "\"order_placed\"";
    List<String> values =
        new ArrayList<>(
            List.of(
                "",
                name,
                "\"colour\"",
                "\"red\"",
                name,
                "\"\"",
                "{}",
                "{}",
                "\"isOpen\"",
                "\"mail\"",
                "\"1s\""));
    values.set(place, place == 0 ? "without = " + Literal.of(text) : Literal.of(text));
    return SHOP.formatted(values.toArray());
  }

  @Test
  void metadataIsHandedOnAsItIs() throws Throwable {
    List<String> entries = new ArrayList<>();
    for (String text : TEXTS) {
      String literal = Literal.of(text);
      entries.add("@Metadata(key = %s, value = %s)".formatted(literal, literal));
    }
    String source =
        """
        package shop;

        import dev.hardwire.*;

        @EventWiring
        final class Shop {

          @Event(value = "order_placed", open = true, metadata = {%s})
          interface OrderPlaced { void place(String order); }

          static java.util.Map<String, String> told;

          static final class Desk {
            @Callback("order_placed")
            static void write(EventInfo info) { told = info.metadata(); }
          }
        }
        """
            .formatted(String.join(",\n", entries));
    List<String> told =
        new Program(folder)
            .module(Map.of("shop/Shop.java", source))
            .run(
                "shop",
                "",
                """
                ShopWiring.create().orderPlaced().place("tea");
                new java.util.TreeMap<>(Shop.told).forEach((key, value) -> log.add(key + value));
                """);
    assertEquals(TEXTS.stream().sorted().map(text -> text + text).toList(), told);
  }
}
