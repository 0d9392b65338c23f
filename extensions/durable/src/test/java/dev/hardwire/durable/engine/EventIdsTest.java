package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventIdsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:15:30.123Z");

  private final EventIds ids = new EventIds(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void idIsAUuidOfVersionSeven() {
    UUID id = ids.next();
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
  }

  @Test
  void idBeginsWithTheTime() {
    assertEquals(NOW.toEpochMilli(), ids.next().getMostSignificantBits() >>> 16);
  }

  @Test
  void laterIdIsGreaterWhileTheClockStands() {
    UUID before = ids.next();
    for (int i = 0; i < 10_000; i++) {
      UUID after = ids.next();
      assertTrue(before.toString().compareTo(after.toString()) < 0, before + " " + after);
      before = after;
    }
  }
}
