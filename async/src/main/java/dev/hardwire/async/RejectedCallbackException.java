package dev.hardwire.async;

import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown to the publisher, or its future, where a call of an asynchronous callback was not
 * accepted: because as many calls as are allowed are not finished, or because the executor doesn't
 * take it. The callback doesn't run then. Instances are immutable but for what every {@link
 * Throwable} lets be changed.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class RejectedCallbackException extends RejectedExecutionException {

  private static final long serialVersionUID = 1L;

  private final String event;
  private final String callback;

  /**
   * Called by the runtime.
   *
   * @param event the name of the event
   * @param callback the callback, such as {@code Emails.greet}; {@code listener} for a listener
   * @param reason why, as the end of the sentence
   * @param cause what the executor threw; {@code null} if it wasn't asked
   */
  public RejectedCallbackException(
      String event, String callback, String reason, @Nullable Throwable cause) {
    super(callback + " of event '" + event + "' was rejected: " + reason, cause);
    this.event = event;
    this.callback = callback;
  }

  /**
   * The event that was fired.
   *
   * @return its name
   */
  public String event() {
    return event;
  }

  /**
   * What was to be called.
   *
   * @return the callback's class and method, such as {@code Emails.greet}; {@code listener} for a
   *     listener
   */
  public String callback() {
    return callback;
  }
}
