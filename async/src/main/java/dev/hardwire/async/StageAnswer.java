package dev.hardwire.async;

import dev.hardwire.async.shared.StageFailures;
import org.jspecify.annotations.Nullable;

/** What a stage completed with. Not safe for use by several threads. */
final class StageAnswer<T extends @Nullable Object> {

  private boolean isComplete;
  private @Nullable T value;
  private @Nullable Throwable failure;

  boolean isComplete() {
    return isComplete;
  }

  void complete(@Nullable T value, @Nullable Throwable failure) {
    this.value = value;
    this.failure = failure;
    isComplete = true;
  }

  /** The stage's value; null only where that may be. */
  @SuppressWarnings("NullAway")
  T get() {
    if (failure != null) {
      throw CoroutineFailures.sneaky(StageFailures.unwrapped(failure));
    }
    return value;
  }
}
