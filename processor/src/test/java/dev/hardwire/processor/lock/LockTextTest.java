package dev.hardwire.processor.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LockTextTest {

  private static final String TEXT =
      """
      # What may be stored by wirings, written by Hardwire when they are compiled. Keep it under
      # version control, beside the sources.
      format=1

      [shop.app.App]
      callback.mail.confirm=order_placed, order_sent
      event.order_placed.1=java.util.UUID order, java.util.Map<java.lang.String, java.util.List<long[]>> lines
      event.order_placed.2=
      event.order_placed.10=long cents
      event.order_sent.1=java.util.UUID order
      formerly.mail.sent=mail.confirm
      gone.mail.advertise=nobody reads them

      [shop.back.Office]
      callback.stock=order_placed
      """;

  @Test
  void textIsReadAsItWasWritten() throws LockSyntaxException {
    assertEquals(TEXT, LockText.of(LockReader.read(TEXT)));
    assertEquals(TEXT, LockText.of(LockReader.read(TEXT.replace("\n", "\r\n"))));
  }

  @Test
  void typesMayHaveCommas() throws LockSyntaxException {
    List<Parameter> parameters =
        section(TEXT, "shop.app.App").events().getOrDefault("order_placed", new TreeMap<>()).get(1);
    assertEquals(
        List.of(
            new Parameter("java.util.UUID", "order"),
            new Parameter("java.util.Map<java.lang.String, java.util.List<long[]>>", "lines")),
        parameters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "a\\b", "#a", "[a]", "a b", "=", "\\=", "gone.a", "größe", "1"})
  void anyIdCanBeAKey(String id) throws LockSyntaxException {
    TreeMap<String, java.util.NavigableSet<String>> callbacks = new TreeMap<>();
    callbacks.put(id, new TreeSet<>(Set.of("order_placed")));
    Lock lock =
        new Lock(
            new TreeMap<>(),
            callbacks,
            new TreeMap<>(Map.of(id, "now")),
            new TreeMap<>(Map.of(id, "")));
    assertEquals(Map.of("App", lock), LockReader.read(LockText.of(Map.of("App", lock))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<<<<<<< HEAD | line 13, has two sides of a merge: keep the lines of both",
        "======= | line 13, has two sides of a merge: keep the lines of both",
        ">>>>>>> other | line 13, has two sides of a merge: keep the lines of both",
        "order_placed | line 13, says nothing known: order_placed",
        "event.order_placed=long a | line 13, says nothing known: event.order_placed=long a",
        "event.order_placed.1=long | line 13, says nothing known: event.order_placed.1=long",
        "owner.a=b | line 13, says nothing known: owner.a=b",
      })
  void whatNobodyKnowsIsTold(String line, String message) {
    String text = TEXT.replace("\n\n[shop.back", "\n" + line + "\n[shop.back");
    LockSyntaxException thrown =
        assertThrows(LockSyntaxException.class, () -> LockReader.read(text));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void otherFormatsAreTold() {
    LockSyntaxException later =
        assertThrows(LockSyntaxException.class, () -> LockReader.read("# x\nformat=2\n[a]\n"));
    assertEquals("line 2, has format=2 where format=1 is known", later.getMessage());
    LockSyntaxException none =
        assertThrows(LockSyntaxException.class, () -> LockReader.read("# x\n"));
    assertEquals("has no line format=1", none.getMessage());
  }

  @Test
  void handWrittenBlanksAndOrderDoNotMatter() throws LockSyntaxException {
    String loose =
        """
        format=1

        [shop.App]
          gone.b =  x \s

        # noted
        callback.a = order_sent,order_placed
        """;
    Lock lock = section(loose, "shop.App");
    assertEquals(Map.of("b", "x"), lock.gone());
    assertEquals(Set.of("order_placed", "order_sent"), lock.callbacks().get("a"));
  }

  private static Lock section(String text, String wiring) throws LockSyntaxException {
    return Objects.requireNonNull(LockReader.read(text).get(wiring));
  }
}
