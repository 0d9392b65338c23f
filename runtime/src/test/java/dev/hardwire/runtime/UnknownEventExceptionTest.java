package dev.hardwire.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownEventExceptionTest {

  @Test
  void nearestNameIsSuggested() {
    var exception = new UnknownEventException("user_jioned", "order_placed", "user_joined");
    assertEquals(
        "Unknown event \"user_jioned\"; did you mean \"user_joined\"?", exception.getMessage());
    assertEquals("user_jioned", exception.event());
    assertEquals(List.of("user_joined"), exception.suggestions());
  }

  @Test
  void severalNearNamesAreSuggestedNearestFirst() {
    var exception = new UnknownEventException("user_lef", "user_fed", "user_left");
    assertEquals(
        "Unknown event \"user_lef\"; did you mean one of \"user_left\", \"user_fed\"?",
        exception.getMessage());
    assertEquals(List.of("user_left", "user_fed"), exception.suggestions());
  }

  @Test
  void knownNamesAreListedSortedWhereNoneIsNear() {
    var exception = new UnknownEventException("invoice_sent", "user_joined", "order_placed");
    assertEquals(
        "Unknown event \"invoice_sent\"; this wiring has \"order_placed\", \"user_joined\"",
        exception.getMessage());
    assertEquals(List.of(), exception.suggestions());
  }

  @Test
  void listOfKnownNamesIsCapped() {
    String[] thirteen = IntStream.range(10, 23).mapToObj(i -> "event_" + i).toArray(String[]::new);
    assertEquals(
        "Unknown event \"x\"; this wiring has \"event_10\", \"event_11\", \"event_12\","
            + " \"event_13\", \"event_14\", \"event_15\", \"event_16\", \"event_17\", \"event_18\","
            + " \"event_19\", … and 3 more",
        new UnknownEventException("x", thirteen).getMessage());
  }

  @Test
  void wiringWithoutEventsSaysSo() {
    assertEquals(
        "Unknown event \"user_joined\"; this wiring has no events",
        new UnknownEventException("user_joined").getMessage());
  }

  @Test
  void suggestionsAreUnmodifiable() {
    List<String> suggestions = new UnknownEventException("user_lef", "user_left").suggestions();
    assertThrows(UnsupportedOperationException.class, () -> suggestions.set(0, "user_joined"));
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    var exception = new UnknownEventException("user_jioned", "user_joined");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      var copy = (UnknownEventException) in.readObject();
      assertEquals(exception.getMessage(), copy.getMessage());
      assertArrayEquals(exception.suggestions().toArray(), copy.suggestions().toArray());
    }
  }
}
