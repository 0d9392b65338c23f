package dev.hardwire.async.shared;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What stages fail with. */
public final class StageFailures {

  private StageFailures() {}

  /**
   * A failure without what stages wrap around it.
   *
   * @param failure what a stage was completed with
   * @return its cause, where it only wraps that
   */
  public static Throwable unwrapped(Throwable failure) {
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
}
