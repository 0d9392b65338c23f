package dev.hardwire.durable.engine;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How often a delivery is tried, and when.
 *
 * @param attempts until it is set aside
 * @param first between the first attempt and the second
 * @param max at most between two attempts
 */
public record Backoff(int attempts, Duration first, Duration max) {

  /** What {@code @Retry} says by itself. */
  public static final Backoff DEFAULT =
      new Backoff(10, Duration.ofSeconds(1), Duration.ofMinutes(10));

  private static final double JITTER = 0.2;

  /** Checks the numbers. */
  public Backoff {
    if (attempts < 1 || first.isNegative() || max.compareTo(first) < 0) {
      throw new IllegalArgumentException(attempts + " attempts, " + first + " to " + max);
    }
  }

  /**
   * The time until the next attempt: it doubles with each one, and up to a fifth is taken off by
   * chance, so that what failed together doesn't come back together.
   *
   * @param failures how often it has failed; at least 1
   * @param chance from 0 to 1
   * @return the time
   */
  Duration after(int failures, DoubleSupplier chance) {
    double longest = Math.scalb((double) first.toNanos(), Math.min(failures - 1, 100));
    double nanos = Math.min(longest, (double) max.toNanos());
    return Duration.ofNanos((long) (nanos * (1 - JITTER * chance.getAsDouble())));
  }
}
