package dev.hardwire.async.internal;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What failures are about. */
final class Causes {

  private Causes() {}

  /** The failure without what stages wrap around it. */
  static Throwable unwrapped(Throwable failure) {
    Throwable current = failure;
    while (current instanceof CompletionException || current instanceof ExecutionException) {
      Throwable cause = current.getCause();
      if (cause == null) {
        return current;
      }
      current = cause;
    }
    return current;
  }

  /** Adds what happened later, unless it is the same. */
  static void suppress(Throwable failure, Throwable later) {
    if (later != failure) {
      failure.addSuppressed(later);
    }
  }

  /** Whether it ends a fire under every policy. */
  static boolean isEnding(Throwable failure) {
    return failure instanceof Error || failure instanceof InterruptedException;
  }
}
