package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

  private static final long YEAR = TimeUnit.DAYS.toMillis(365);

  @ParameterizedTest
  @CsvSource({"1, 200", "2, 400", "3, 800", "4, 1600", "5, 2000", "6, 2000", "1000000, 2000"})
  void timeDoublesUpToTheLongestOneAndChanceTakesAFifthOff(int failed, long millis) {
    Backoff backoff = new Backoff(Integer.MAX_VALUE, 200, 2_000);
    long longest = TimeUnit.MILLISECONDS.toNanos(millis);
    for (int i = 0; i < 1_000; i++) {
      long nanos = backoff.nanos(failed);
      assertTrue(nanos <= longest && nanos >= longest - longest / 5, () -> nanos + " ns");
    }
  }

  @Test
  void noNumberOfAttemptsIsTooLarge() {
    for (int failed = 1; failed < 100; failed++) {
      long nanos = new Backoff(100, 1, YEAR).nanos(failed);
      assertTrue(nanos > 0 && nanos <= TimeUnit.MILLISECONDS.toNanos(YEAR), nanos + " ns");
      long slow = new Backoff(100, YEAR, YEAR).nanos(failed);
      assertTrue(slow >= TimeUnit.MILLISECONDS.toNanos(YEAR) / 5 * 4, slow + " ns");
    }
  }
}
