package dev.hardwire.ledger;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Waits for what happens elsewhere. */
public final class Waiting {

  private static final Duration LONGEST =
      Boolean.getBoolean("hardwire.thorough") ? Duration.ofMinutes(20) : Duration.ofMinutes(1);

  private Waiting() {}

  /**
   * Waits until something is so.
   *
   * @param condition whether it is
   * @throws InterruptedException if the thread is interrupted
   * @throws AssertionError if it is not so for too long
   */
  public static void until(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("It did not happen within " + LONGEST, new TimeoutException());
      }
      Thread.sleep(5);
    }
  }
}
