package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guide promises is what the tests show, word for word. */
final class PromiseTest {
  private static final List<Class<?>> TESTS =
      List.of(DurableDeliveryTest.class, SqliteDeliveryTest.class, KilledProcessTest.class);

  @Test
  void eachPromiseIsTested() throws IOException {
    Set<String> tested =
        TESTS.stream()
            .flatMap(type -> Stream.of(type.getDeclaredMethods()))
            .flatMap(PromiseTest::promises)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(promises(Files.readString(Path.of("../../docs/durable.md"))), tested);
  }

  private static Stream<String> promises(Method test) {
    Promised promised = test.getAnnotation(Promised.class);
    return promised == null ? Stream.of() : Stream.of(promised.value());
  }

  private static Set<String> promises(String page) {
    String section = page.split("\n## The promise\n", 2)[1].split("\n## ", 2)[0];
    return section
        .lines()
        .filter(line -> line.startsWith("- "))
        .flatMap(line -> Stream.of(line.substring(2).split("; ", -1)))
        .map(sentence -> sentence.replaceFirst("[;.]$", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
