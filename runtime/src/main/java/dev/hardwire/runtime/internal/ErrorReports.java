package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.ErrorHandler;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/**
 * Hands the failures of a wiring's callbacks to its error handler. A generated call of an isolated
 * event reads
 *
 * <pre>{@code
 * try {
 *   emails.greet(name);
 * } catch (Throwable failure) {
 *   reports.failed("user_joined", "Emails.greet", failure, name, email);
 * }
 * }</pre>
 *
 * <p>Where the handler fails, both what it was given and its failure are logged, and the fire goes
 * on; where it fails by an {@link Error}, that is thrown after it was logged.
 *
 * <p>Not an API for applications; see the package. All methods may be called by any thread.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class ErrorReports {

  private volatile ErrorHandler handler;

  /**
   * Makes the reports of a wiring.
   *
   * @param handler the wiring's
   */
  public ErrorReports(ErrorHandler handler) {
    this.handler = handler;
  }

  /**
   * Takes another handler, for a wiring whose events were handed out before it was built.
   *
   * @param other is told of failures from now on
   */
  public void use(ErrorHandler other) {
    handler = other;
  }

  /**
   * Reports the failure of a callback that can't be removed. An {@link Error} and an {@link
   * InterruptedException} are thrown instead, the latter with the interrupt flag set.
   *
   * @param event the name of the event
   * @param callback the callback's class and method
   * @param failure what it threw
   * @param arguments the event's
   */
  public void failed(
      String event, String callback, Throwable failure, @Nullable Object... arguments) {
    Ending.throwIfEnding(failure);
    report(new CallbackFailure(event, callback, failure, null, false, arguments));
  }

  /**
   * Reports the failure of a listener or attached owner, and removes it if it is one too many in a
   * row. An {@link Error} and an {@link InterruptedException} are thrown instead, the latter with
   * the interrupt flag set; they don't count.
   *
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @param connection of the listener or owner
   * @param evictAfter the number of the failure in a row that removes the connection; 0 never to
   *     remove it
   * @param failure what it threw
   * @param arguments the event's
   */
  public void failed(
      String event,
      String callback,
      Connection<?> connection,
      int evictAfter,
      Throwable failure,
      @Nullable Object... arguments) {
    Ending.throwIfEnding(failure);
    Object receiver = connection.receiver();
    boolean isEvicted = connection.failed(evictAfter);
    report(new CallbackFailure(event, callback, failure, receiver, isEvicted, arguments));
  }

  /**
   * Reports an event that nobody heard.
   *
   * @param event the name of the event
   */
  public void unheard(String event) {
    try {
      handler.onUnheard(event);
    } catch (Throwable second) {
      ErrorHandler.logging().onUnheard(event);
      log(second, "'" + event + "', which nobody heard");
      throwIfError(second);
    }
  }

  /**
   * Reports a failure that can end no fire, whatever it is.
   *
   * @param failure what failed, and how
   */
  public void report(CallbackFailure failure) {
    try {
      handler.onFailure(failure);
    } catch (Throwable second) {
      ErrorHandler.logging().onFailure(failure);
      log(second, "'" + failure.event() + "', of which " + failure.callback() + " failed");
      if (second instanceof Error) {
        second.addSuppressed(failure.cause());
      }
      throwIfError(second);
    }
  }

  /** A handler that is interrupted fails like any other, but its thread still has to end. */
  private static void throwIfError(Throwable second) {
    Interrupts.keep(second);
    if (second instanceof Error error) {
      throw error;
    }
  }

  private static void log(Throwable second, String occasion) {
    System.getLogger("dev.hardwire")
        .log(Level.ERROR, "The error handler failed on event " + occasion, second);
  }
}
