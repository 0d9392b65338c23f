package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.runtime.EventArgumentException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventArgumentsTest {

  private static final List<Object> WRAPPERS =
      List.of(true, (byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5d, "8", UUID.randomUUID());

  @Test
  void referenceIsHandedOnAsItIs() {
    UUID order = UUID.randomUUID();
    assertSame(order, one(order).<UUID>get(0, UUID.class));
    assertSame(order, one(order).<Object>get(0, Object.class));
  }

  @Test
  void nullIsAReference() {
    assertNull(one(null).<UUID>get(0, UUID.class));
  }

  @Test
  void parameterizedTypeNeedsNoCast() {
    List<String> names = one(List.of("Ada")).get(0, List.class);
    assertEquals(List.of("Ada"), names);
    List<? extends Collection<UUID>>[] none = one(new List<?>[0]).get(0, List[].class);
    assertEquals(0, none == null ? -1 : none.length);
  }

  @Test
  void primitivesAcceptWhatJavaWidens() {
    assertEquals(List.of(true), accepted(EventArguments::getBoolean));
    assertFalse(one(false).getBoolean(0));
    assertEquals(List.of((byte) 1), accepted(EventArguments::getByte));
    assertEquals(List.of((short) 1, (short) 2), accepted(EventArguments::getShort));
    assertEquals(List.of('c'), accepted(EventArguments::getChar));
    assertEquals(List.of(1, 2, 99, 4), accepted(EventArguments::getInt));
    assertEquals(List.of(1L, 2L, 99L, 4L, 5L), accepted(EventArguments::getLong));
    assertEquals(List.of(1f, 2f, 99f, 4f, 5f, 6.5f), accepted(EventArguments::getFloat));
    assertEquals(List.of(1d, 2d, 99d, 4d, 5d, 6.5d, 7.5d), accepted(EventArguments::getDouble));
  }

  @Test
  void extremeValuesWidenAsInJava() {
    assertEquals(Byte.MIN_VALUE, one(Byte.MIN_VALUE).getLong(0));
    assertEquals(65535, one(Character.MAX_VALUE).getInt(0));
    assertEquals(Integer.MIN_VALUE, one(Integer.MIN_VALUE).getLong(0));
    assertEquals(16_777_216f, one(16_777_217).getFloat(0));
    assertEquals(0x1p63f, one(Long.MAX_VALUE - 1).getFloat(0));
    assertEquals(9_007_199_254_740_992d, one(9_007_199_254_740_993L).getDouble(0));
    assertEquals(123_456_789d, one(123_456_789L).getDouble(0));
    assertEquals((double) 0.1f, one(0.1f).getDouble(0));
    assertTrue(Double.isNaN(one(Float.NaN).getDouble(0)));
  }

  @Test
  void nullIsNoPrimitive() {
    List<BiFunction<EventArguments, Integer, Object>> getters =
        List.of(
            EventArguments::getBoolean,
            EventArguments::getByte,
            EventArguments::getShort,
            EventArguments::getChar,
            EventArguments::getInt,
            EventArguments::getLong,
            EventArguments::getFloat,
            EventArguments::getDouble);
    for (BiFunction<EventArguments, Integer, Object> getter : getters) {
      var exception = assertThrows(EventArgumentException.class, () -> getter.apply(one(null), 0));
      assertEquals(
          """
          user_renamed: argument 1 (Object name) can't be null
            expected: (Object name)
            found:    (null)\
          """,
          exception.getMessage());
    }
  }

  @Test
  void wrongTypeShowsBothSignaturesAndNoValue() {
    EventArguments given = orderPlaced(UUID.randomUUID(), "secret");
    var exception = assertThrows(EventArgumentException.class, () -> given.getLong(1));
    assertEquals(
        """
        order_placed: argument 2 (long cents) can't be java.lang.String
          expected: (UUID order, long cents)
          found:    (UUID, String)\
        """,
        exception.getMessage());
    assertEquals("order_placed", exception.event());
  }

  @Test
  void wrongReferenceShowsBothSignatures() {
    EventArguments given = orderPlaced(new int[0], null);
    var exception = assertThrows(EventArgumentException.class, () -> given.get(0, UUID.class));
    assertEquals(
        """
        order_placed: argument 1 (UUID order) can't be int[]
          expected: (UUID order, long cents)
          found:    (int[], null)\
        """,
        exception.getMessage());
  }

  @Test
  void anonymousClassIsShownByItsBinaryName() {
    EventArguments given = orderPlaced(new Object() {}, 1L);
    var exception = assertThrows(EventArgumentException.class, () -> given.get(0, UUID.class));
    String name = EventArgumentsTest.class.getName() + "$1";
    assertEquals(
        """
        order_placed: argument 1 (UUID order) can't be %s
          expected: (UUID order, long cents)
          found:    (%s, Long)\
        """
            .formatted(name, name),
        exception.getMessage());
  }

  @Test
  void firstMissingArgumentIsNamed() {
    var exception =
        assertThrows(EventArgumentException.class, () -> orderPlaced(UUID.randomUUID()));
    assertEquals(
        """
        order_placed takes 2 arguments, not 1: argument 2 (long cents) is missing
          expected: (UUID order, long cents)
          found:    (UUID)\
        """,
        exception.getMessage());
  }

  @Test
  void firstSurplusArgumentIsNamed() {
    var exception =
        assertThrows(
            EventArgumentException.class,
            () -> EventArguments.of("user_left", new Object[] {"Ada", 3}, "String name"));
    assertEquals(
        """
        user_left takes 1 argument, not 2: argument 2 (Integer) is one too many
          expected: (String name)
          found:    (String, Integer)\
        """,
        exception.getMessage());
  }

  @Test
  void longListOfArgumentsIsCapped() {
    var exception =
        assertThrows(
            EventArgumentException.class,
            () -> EventArguments.of("user_left", new Object[1000], "String name"));
    assertEquals(
        """
        user_left takes 1 argument, not 1000: argument 2 (null) is one too many
          expected: (String name)
          found:    (null, null, null, null, null, null, … and 994 more)\
        """,
        exception.getMessage());
  }

  @Test
  void absentArrayIsOneNull() {
    assertNull(EventArguments.of("user_left", null, "String name").<String>get(0, String.class));
    var exception =
        assertThrows(EventArgumentException.class, () -> EventArguments.of("closing", null));
    assertEquals(
        """
        closing takes 0 arguments, not 1: argument 1 (null) is one too many
          expected: ()
          found:    (null)\
        """,
        exception.getMessage());
  }

  @Test
  void eventWithoutParametersTakesNoArguments() {
    EventArguments.of("closing", new Object[0]);
  }

  private static EventArguments one(@Nullable Object argument) {
    return EventArguments.of("user_renamed", new @Nullable Object[] {argument}, "Object name");
  }

  private static EventArguments orderPlaced(@Nullable Object... arguments) {
    return EventArguments.of("order_placed", arguments, "UUID order", "long cents");
  }

  /** What a getter makes of all the wrappers that it doesn't refuse. */
  private static List<Object> accepted(BiFunction<EventArguments, Integer, Object> getter) {
    List<Object> accepted = new ArrayList<>();
    for (Object wrapper : WRAPPERS) {
      try {
        accepted.add(getter.apply(one(wrapper), 0));
      } catch (EventArgumentException refused) {
        // Left out.
      }
    }
    return accepted;
  }
}
