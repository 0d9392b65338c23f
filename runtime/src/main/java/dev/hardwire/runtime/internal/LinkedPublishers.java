package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Installation;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The publishers that an installation linked. Closing holds the lock until the last one is
 * unlinked, so that no caller of {@code close()} returns before that.
 */
final class LinkedPublishers implements Installation {

  private final Deque<Runnable> unlinks = new ArrayDeque<>();

  synchronized void add(Runnable unlink) {
    unlinks.push(unlink);
  }

  @Override
  public void close() {
    Throwable failure = unlinkAll(null);
    if (failure != null) {
      throwUnchecked(failure);
    }
  }

  /** Closes because of a failure, which is given what fails here as suppressed. */
  void closeAfter(Throwable failure) {
    unlinkAll(failure);
  }

  /** Runs all, even where one fails: a publisher left linked could never be linked again. */
  private synchronized @Nullable Throwable unlinkAll(@Nullable Throwable earlier) {
    Throwable first = earlier;
    while (!unlinks.isEmpty()) {
      try {
        unlinks.pop().run();
      } catch (Throwable failure) {
        if (first == null) {
          first = failure;
        } else if (first != failure) {
          first.addSuppressed(failure);
        }
      }
    }
    return first;
  }

  /** A {@link Runnable} throws nothing checked, which a variable of type Throwable can't say. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwUnchecked(Throwable failure) throws T {
    throw (T) failure;
  }
}
