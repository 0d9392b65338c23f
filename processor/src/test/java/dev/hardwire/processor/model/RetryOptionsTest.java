package dev.hardwire.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.Retry;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryOptionsTest {

  /** A compiler doesn't hand out what is not written down, so it is known here, too. */
  @Test
  void defaultIsThatOfTheAnnotation() throws NoSuchMethodException {
    assertEquals(
        new RetryOptions(
            (int) Retry.class.getMethod("attempts").getDefaultValue(),
            (String) Retry.class.getMethod("first").getDefaultValue(),
            (String) Retry.class.getMethod("max").getDefaultValue()),
        RetryOptions.DEFAULT);
    assertEquals(Optional.of(RetryModel.DEFAULT), RetryOptions.DEFAULT.model());
  }

  @Test
  void timesAreMilliseconds() {
    assertEquals(
        Optional.of(new RetryModel(8, 200, 300_000)), new RetryOptions(8, "200ms", "5m").model());
  }

  @ParameterizedTest
  @CsvSource({"0,1s,2s", "3,soon,2s", "3,1s,late", "3,3s,2s", "3,0s,2s"})
  void mistakesMeanNothing(int attempts, String first, String max) {
    assertEquals(Optional.empty(), new RetryOptions(attempts, first, max).model());
  }

  @Test
  void nothingSaidIsNothingMeant() {
    assertFalse(RetryOptions.NONE.isGiven());
    assertTrue(RetryOptions.DEFAULT.isGiven());
    assertEquals(Optional.empty(), RetryOptions.NONE.model());
  }

  @Test
  void oneAttemptIsNeverRepeated() {
    assertFalse(new RetryModel(1, 1, 1).isRepeating());
    assertTrue(RetryModel.DEFAULT.isRepeating());
  }
}
