package dev.hardwire.durable.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(8, Duration.ofMillis(200), Duration.ofSeconds(5));

  @Test
  void timeDoublesUpToTheLongest() {
    assertEquals(Duration.ofMillis(200), backoff.after(1, () -> 0));
    assertEquals(Duration.ofMillis(400), backoff.after(2, () -> 0));
    assertEquals(Duration.ofMillis(3200), backoff.after(5, () -> 0));
    assertEquals(Duration.ofSeconds(5), backoff.after(6, () -> 0));
    assertEquals(Duration.ofSeconds(5), backoff.after(Integer.MAX_VALUE, () -> 0));
  }

  @Test
  void upToAFifthIsTakenOffByChance() {
    assertEquals(Duration.ofMillis(160), backoff.after(1, () -> 1));
    assertEquals(Duration.ofMillis(180), backoff.after(1, () -> 0.5));
  }

  @Test
  void impossibleNumbersAreRefused() {
    Duration second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> new Backoff(0, second, second));
    assertThrows(
        IllegalArgumentException.class, () -> new Backoff(1, second, Duration.ofMillis(999)));
  }
}
