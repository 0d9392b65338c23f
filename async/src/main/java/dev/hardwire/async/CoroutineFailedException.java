package dev.hardwire.async;

/**
 * Thrown to who sends to a {@link Coroutine}, or starts it, if that fails with a checked exception,
 * which is its cause. Unchecked ones are thrown as they are. Instances are immutable but for what
 * every {@link Throwable} lets be changed.
 */
public final class CoroutineFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CoroutineFailedException(Throwable cause) {
    super("The coroutine failed: " + cause, cause);
  }
}
