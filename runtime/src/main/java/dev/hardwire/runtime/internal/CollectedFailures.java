package dev.hardwire.runtime.internal;

import dev.hardwire.runtime.CallbackException;
import dev.hardwire.runtime.CallbackFailure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The failures of one fire whose event collects them. The generated code reads
 *
 * <pre>{@code
 * CollectedFailures failures = null;
 * try {
 *   emails.greet(name);
 * } catch (Throwable failure) {
 *   failures = CollectedFailures.add(failures, "user_joined", "Emails.greet", failure, name, email);
 * }
 * CollectedFailures.throwIfAny(failures);
 * }</pre>
 *
 * <p>so that a fire in which nothing fails makes no object.
 *
 * <p>Not an API for applications; see the package. Instances are confined to the thread that fires.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class CollectedFailures {

  private final String event;
  private final List<CallbackFailure> failures = new ArrayList<>();

  private CollectedFailures(String event) {
    this.event = event;
  }

  /**
   * Starts with no failure.
   *
   * @param event the name of the event
   * @return what failures can be added to
   */
  public static CollectedFailures empty(String event) {
    return new CollectedFailures(event);
  }

  /**
   * Adds a failure. An {@link Error} and an {@link InterruptedException} are thrown instead, with
   * the earlier failures suppressed, the latter with the interrupt flag set.
   *
   * @param earlier what failed before; {@code null} if nothing did
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @param failure what it threw
   * @param arguments the event's
   * @return the failures with this one
   */
  public static CollectedFailures add(
      @Nullable CollectedFailures earlier,
      String event,
      String callback,
      Throwable failure,
      @Nullable Object... arguments) {
    return add(earlier, new CallbackFailure(event, callback, failure, null, false, arguments));
  }

  /**
   * Adds a failure of a listener or attached owner, as the other method does.
   *
   * @param earlier what failed before; {@code null} if nothing did
   * @param event the name of the event
   * @param callback the callback's class and method, or {@code listener}
   * @param connection of the listener or owner
   * @param failure what it threw
   * @param arguments the event's
   * @return the failures with this one
   */
  public static CollectedFailures add(
      @Nullable CollectedFailures earlier,
      String event,
      String callback,
      Connection<?> connection,
      Throwable failure,
      @Nullable Object... arguments) {
    Object receiver = connection.receiver();
    return add(earlier, new CallbackFailure(event, callback, failure, receiver, false, arguments));
  }

  private static CollectedFailures add(
      @Nullable CollectedFailures earlier, CallbackFailure failure) {
    CollectedFailures all = earlier == null ? empty(failure.event()) : earlier;
    Throwable cause = failure.cause();
    if (Ending.isEnding(cause)) {
      for (CallbackFailure one : all.failures) {
        cause.addSuppressed(one.cause());
      }
      Ending.throwIfEnding(cause);
    }
    all.failures.add(failure);
    return all;
  }

  /**
   * Ends the fire.
   *
   * @param failures what failed; {@code null} if nothing did
   * @throws CallbackException if there is any failure
   */
  public static void throwIfAny(@Nullable CollectedFailures failures) {
    if (failures != null && !failures.failures.isEmpty()) {
      throw new CallbackException(failures.event, failures.failures);
    }
  }
}
