package dev.hardwire.durable;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Waiting {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Waiting() {}

  static void until(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within " + LONGEST, new TimeoutException());
      }
      Thread.sleep(5);
    }
  }
}
