package dev.hardwire.async;

import org.jspecify.annotations.Nullable;

/**
 * Thrown to who sends to a {@link Coroutine} that has ended or is closed: the message was not
 * received. Its cause is the failure by which the coroutine ended, if there was one. Instances are
 * immutable but for what every {@link Throwable} lets be changed.
 */
public final class CoroutineEndedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  CoroutineEndedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
