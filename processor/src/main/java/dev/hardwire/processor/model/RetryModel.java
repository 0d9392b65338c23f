package dev.hardwire.processor.model;

/**
 * How often a callback that fails is called, and when. The time until the next attempt doubles with
 * each one.
 *
 * @param attempts how often it is called, the first time included
 * @param firstMillis the time until the second attempt
 * @param maxMillis the longest time until an attempt
 */
public record RetryModel(int attempts, long firstMillis, long maxMillis) {

  /** What {@code @Retry} says by itself. */
  public static final RetryModel DEFAULT = new RetryModel(10, 1_000, 600_000);

  /** Whether it is called again at all. */
  public boolean isRepeating() {
    return attempts > 1;
  }
}
