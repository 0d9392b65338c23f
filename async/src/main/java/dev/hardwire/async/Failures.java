package dev.hardwire.async;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What a failure is thrown as. */
final class Failures {

  private Failures() {}

  /** What failed, without what futures wrap around it. */
  static Throwable unwrapped(Throwable failure) {
    Throwable found = failure;
    while (found instanceof CompletionException || found instanceof ExecutionException) {
      Throwable cause = found.getCause();
      if (cause == null) {
        return found;
      }
      found = cause;
    }
    return found;
  }

  /** What a sender is thrown: unchecked failures as they are. */
  static RuntimeException forSender(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new CoroutineFailedException(failure);
  }

  /**
   * Throws any failure.
   *
   * @return never; the type lets callers write {@code throw}
   */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
    throw (E) failure;
  }
}
