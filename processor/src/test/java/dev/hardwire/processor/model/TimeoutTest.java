package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTest {

  @ParameterizedTest
  @CsvSource({"1ms,1", "500ms,500", "2s,2000", "007s,7000", "5m,300000", "1h,3600000"})
  void numbersHaveUnits(String text, long millis) {
    assertEquals(millis, Timeout.millis(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2", "s", "2 s", " 2s", "-2s", "+2s", "1.5s", "2S", "2d", "٢s", "2ss"})
  void otherTextsAreNoTimeouts(String text) {
    assertEquals(Optional.empty(), Timeout.read(text));
    assertEquals(0, Timeout.millis(text));
  }

  @Test
  void longestOneIsAYear() {
    assertEquals(31_536_000_000L, Timeout.millis("8760h"));
    assertEquals(0, Timeout.millis("31536000001ms"));
    assertEquals(0, Timeout.millis("9".repeat(100) + "h"));
  }

  @Test
  void noTimeIsNoTimeout() {
    assertEquals(Optional.of(BigInteger.ZERO), Timeout.read("0s"));
    assertEquals(0, Timeout.millis("0s"));
    assertFalse(Timeout.isPossible(BigInteger.ZERO));
  }
}
