package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventNameTest {

  @ParameterizedTest
  @CsvSource({
    "user_joined, userJoined, UserJoined",
    "user.joined, userJoined, UserJoined",
    "user-joined, userJoined, UserJoined",
    "userJoined, userJoined, UserJoined",
    "UserJoined, userJoined, UserJoined",
    "USER_JOINED, uSERJOINED, USERJOINED",
    "x, x, X",
    "order.v2, orderV2, OrderV2",
    "order_2_placed, order2Placed, Order2Placed",
    "a__b.-c, aBC, ABC",
    "closed_, closed, Closed",
    "closed_.-, closed, Closed",
    "größe_geändert, größeGeändert, GrößeGeändert",
    "émeute, émeute, Émeute",
    "ßtraße, ßtraße, ßtraße",
    "注文_確定, 注文確定, 注文確定",
    "\uD801\uDC28_came, \uD801\uDC28Came, \uD801\uDC00Came",
  })
  void accessorsAndTypesAreInCamelCase(String text, String accessor, String type) {
    EventName name = new EventName(text);
    assertEquals(accessor, name.accessorName());
    assertEquals(type, name.typeName());
    assertTrue(SourceVersion.isIdentifier(name.accessorName()));
    assertTrue(SourceVersion.isIdentifier(name.typeName()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_joined", "a", "a1", "A.b-c_d", "é", "注文", "a_", "a\u0664"})
  void lettersDigitsAndSeparatorsAreLegal(String text) {
    assertTrue(EventName.isLegal(text));
    assertEquals(text, new EventName(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1a",
        "_a",
        ".a",
        "-a",
        "a b",
        "a ",
        " a",
        "a\n",
        "a\t",
        "a/b",
        "a:b",
        "a$b",
        "a\u0301",
        "\u0301a",
        "\u2160",
        "a\u200B",
        "a\uD83D\uDE00",
        "a\uD83D"
      })
  void everythingElseIsIllegal(String text) {
    assertFalse(EventName.isLegal(text));
    assertThrows(IllegalArgumentException.class, () -> new EventName(text));
  }

  @Test
  void legalNameIsNearestToItself() {
    assertEquals(Optional.of(new EventName("user_joined")), EventName.nearest("user_joined"));
    assertEquals(Optional.of(new EventName("user_joined")), EventName.nearest("1. user joined!"));
    assertEquals(Optional.empty(), EventName.nearest("42"));
  }

  @Test
  void furtherAccessorsAreNamedAfterTheFirst() {
    EventName name = new EventName("user_joined");
    assertEquals("userJoinedListeners", name.listenersName());
    assertEquals("userJoinedRecorder", name.recorderName());
  }

  @Test
  void namesAreOrderedByTheirText() {
    assertEquals(
        List.of("B", "a", "a.b", "a_b", "ab"),
        Stream.of("ab", "a_b", "a.b", "a", "B")
            .map(EventName::new)
            .sorted()
            .map(EventName::text)
            .toList());
  }
}
