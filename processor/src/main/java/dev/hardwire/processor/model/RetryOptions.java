package dev.hardwire.processor.model;

import java.util.Optional;

/**
 * What a callback says of calls that fail, as it is written down.
 *
 * @param attempts how often it is called
 * @param first the time until the second attempt
 * @param max the longest time until an attempt
 */
public record RetryOptions(int attempts, String first, String max) {

  /** As where a callback says nothing. */
  public static final RetryOptions NONE = new RetryOptions(0, "", "");

  /** What {@code @Retry} says by itself. */
  public static final RetryOptions DEFAULT = new RetryOptions(10, "1s", "10m");

  /** Whether a callback says anything. */
  public boolean isGiven() {
    return attempts != 0 || !first.isEmpty() || !max.isEmpty();
  }

  /** What it means; absent where nothing is said, or there is a mistake in it. */
  public Optional<RetryModel> model() {
    long firstMillis = Timeout.millis(first);
    long maxMillis = Timeout.millis(max);
    return attempts >= 1 && firstMillis > 0 && firstMillis <= maxMillis
        ? Optional.of(new RetryModel(attempts, firstMillis, maxMillis))
        : Optional.empty();
  }
}
