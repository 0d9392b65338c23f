package dev.hardwire.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * How a connection gets at its target where it doesn't simply refer to it.
 *
 * @param <T> the type of the target
 */
interface Reach<T> {

  /** What to call now; {@code null} where there is nothing to call any more. */
  @Nullable T target();

  /** As {@link #target()}, for an event of this sender. */
  default @Nullable T target(@Nullable Object sender) {
    return target();
  }

  /** What an error handler is told to have failed; {@code null} where it is collected. */
  @Nullable Object receiver();

  /** Whether this is what was added as {@code target}. */
  boolean isFor(T target);

  /** Whether the connection is over because an object that it depends on is collected. */
  boolean isCollected();
}
