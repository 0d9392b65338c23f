package dev.hardwire.async.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How often a call is made, and when.
 *
 * @param attempts how often at most
 * @param firstMillis the time from the first failure to the second attempt; it doubles with each
 * @param maxMillis the longest time
 */
record Backoff(int attempts, long firstMillis, long maxMillis) {

  /** What chance takes off at most: a fifth. */
  private static final int JITTER = 5;

  private static final int LONGEST_SHIFT = 40;

  /**
   * How long to wait.
   *
   * @param failed the number of attempts that have failed, at least 1
   */
  long nanos(int failed) {
    int shift = Math.min(failed - 1, LONGEST_SHIFT);
    long millis = firstMillis > maxMillis >> shift ? maxMillis : firstMillis << shift;
    long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    return nanos - ThreadLocalRandom.current().nextLong(nanos / JITTER + 1);
  }
}
