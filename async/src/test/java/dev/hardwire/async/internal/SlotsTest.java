package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotsTest {

  private final Slots slots = new Slots();

  @Test
  void eachRecordHasASlotOfItsOwn() {
    Map<Integer, Object> expected = new HashMap<>();
    for (int i = 0; i < 10_000; i++) {
      String record = "call " + i;
      expected.put(slots.claim(record), record);
    }
    assertEquals(10_000, expected.size());
    assertEquals(expected, content());
  }

  @Test
  void releasedSlotsAreEmpty() {
    Map<Integer, Object> expected = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      int slot = slots.claim(i);
      if (i % 3 == 0) {
        slots.release(slot);
      } else {
        expected.put(slot, i);
      }
    }
    assertEquals(expected, content());
  }

  @Test
  void tableDoesNotGrowWhereLittleIsInFlight() {
    int[] inFlight = new int[8];
    for (int i = 0; i < inFlight.length; i++) {
      inFlight[i] = slots.claim("call");
    }
    for (int i = 0; i < 100_000; i++) {
      slots.release(inFlight[i % inFlight.length]);
      inFlight[i % inFlight.length] = slots.claim("call");
    }
    assertTrue(slots.capacity() <= 128, () -> slots.capacity() + " slots");
  }

  @Test
  void tableIsNotMuchLargerThanNeeded() {
    for (int i = 0; i < 100_000; i++) {
      slots.claim(i);
    }
    assertTrue(slots.capacity() >= 100_000, () -> slots.capacity() + " slots");
    assertTrue(slots.capacity() <= 1 << 20, () -> slots.capacity() + " slots");
  }

  @Test
  void visitorThatHasEnoughSeesNothingFurther() {
    slots.claim("first");
    slots.claim("second");
    assertTrue(slots.visit((slot, record) -> true));
    assertFalse(slots.visit((slot, record) -> false));
  }

  private Map<Integer, Object> content() {
    Map<Integer, Object> content = new HashMap<>();
    slots.visit(
        (slot, record) -> {
          content.put(slot, record);
          return false;
        });
    return content;
  }
}
