package dev.hardwire.runtime;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The failure of one callback or listener in one fire. Instances are immutable, but refer to the
 * arguments and the receiver, which may not be.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class CallbackFailure {

  private final String event;
  private final String callback;
  private final Throwable cause;
  private final List<@Nullable Object> arguments;
  private final @Nullable Object receiver;
  private final boolean isEvicted;

  /**
   * Called by generated code, and by tests of error handlers.
   *
   * @param event the name of the event
   * @param callback the callback, such as {@code Emails.greet}; {@code listener} for a listener
   * @param cause what the callback threw
   * @param receiver the listener or attached owner; {@code null} for any other callback
   * @param isEvicted whether the receiver was removed because of this failure
   * @param arguments the event's
   */
  public CallbackFailure(
      String event,
      String callback,
      Throwable cause,
      @Nullable Object receiver,
      boolean isEvicted,
      @Nullable Object... arguments) {
    this.event = event;
    this.callback = callback;
    this.cause = cause;
    this.receiver = receiver;
    this.isEvicted = isEvicted;
    this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
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
   * What failed.
   *
   * @return the callback's class and method, such as {@code Emails.greet} or {@code
   *     Outer.Emails.greet}; {@code listener} for a listener
   */
  public String callback() {
    return callback;
  }

  /**
   * How it failed.
   *
   * @return what the callback or listener threw
   */
  public Throwable cause() {
    return cause;
  }

  /**
   * The event's arguments as they were when the callback failed: in a chain, the folded one is what
   * the callback before had answered. The values may be confidential: think before you log them.
   *
   * @return the event's arguments in the contract's order; unmodifiable
   */
  public List<@Nullable Object> arguments() {
    return arguments;
  }

  /**
   * Whose callback failed, if it is one that comes and goes.
   *
   * @return the listener or the attached owner; the owner of a listener that was added weakly;
   *     empty for any other callback, and where the receiver has been collected
   */
  public Optional<Object> receiver() {
    return Optional.ofNullable(receiver);
  }

  /**
   * Whether this failure was one too many in a row ({@code EVICT}).
   *
   * @return whether the receiver was removed because of it
   */
  public boolean isEvicted() {
    return isEvicted;
  }

  /** Names event, callback and exception, but neither arguments nor receiver. */
  @Override
  public String toString() {
    return callback
        + " failed on event '"
        + event
        + (isEvicted ? "' and was removed: " : "': ")
        + cause;
  }
}
