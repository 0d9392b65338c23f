package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.Around;
import org.jspecify.annotations.Nullable;

/**
 * Tells a wiring's hook of failures.
 *
 * <p>Not an API for applications; see the package.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class AroundFailures {

  private AroundFailures() {}

  /**
   * Calls {@link Around#failed}. What that throws is added to the failure as suppressed, so that it
   * hides nothing.
   *
   * @param <T> what the hook hands on
   * @param around the wiring's hook
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @param token what {@link Around#before} returned
   * @param failure what the callback threw
   */
  public static <T extends @Nullable Object> void failed(
      Around<T> around, String event, String callback, T token, Throwable failure) {
    try {
      around.failed(event, callback, token, failure);
    } catch (Throwable second) {
      if (second != failure) {
        failure.addSuppressed(second);
      }
    }
  }
}
