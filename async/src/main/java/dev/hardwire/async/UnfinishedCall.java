package dev.hardwire.async;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call of an asynchronous callback that had been accepted, and was not finished when its wiring
 * was closed. It is what the generated {@code close(Duration)} of a wiring returns, so that it can
 * be kept for later or told to somebody.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public interface UnfinishedCall {

  /**
   * The event that was fired.
   *
   * @return its name
   */
  String event();

  /**
   * What was to be called.
   *
   * @return the callback's class and method, such as {@code Emails.greet}
   */
  String callback();

  /**
   * What the event was fired with. The values may be confidential: think before you log them.
   *
   * @return the event's arguments in the contract's order; unmodifiable
   */
  List<@Nullable Object> arguments();

  /**
   * Whether the callback had been called. If so, it was interrupted, and may have done its work, a
   * part of it, or nothing.
   *
   * @return whether it may have had an effect
   */
  boolean isStarted();
}
