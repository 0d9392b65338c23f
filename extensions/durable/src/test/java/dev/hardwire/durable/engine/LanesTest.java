package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanesTest {

  @Test
  void laneIsNamedAfterTheTextOfItsKey() {
    assertEquals("=42", Lanes.of(42L));
    assertEquals("=", Lanes.of(""));
    assertEquals("=null", Lanes.of(null));
  }

  @Test
  void longKeysHaveShortLanesOfTheirOwn() {
    String one = Lanes.of("a".repeat(5000));
    String other = Lanes.of("a".repeat(4999) + "b");
    assertNotEquals(one, other);
    assertTrue(one.length() < 100, one);
  }
}
