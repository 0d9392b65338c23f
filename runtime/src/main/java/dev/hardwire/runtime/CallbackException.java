package dev.hardwire.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown to the publisher of an event whose policy is {@code COLLECT}, after everything has run, if
 * anything failed; and to the caller of {@link Listeners#add} or {@link Attachments#attach}, and
 * their like, where handing over the latest arguments of a sticky event failed.
 *
 * <p>Its cause is the first failure's exception; the others' are suppressed. The message names the
 * event and the callbacks. Instances are immutable but for what every {@link Throwable} lets be
 * changed.
 */
public final class CallbackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How many callbacks a message lists at most. */
  private static final int LISTED = 10;

  private final String event;
  private final transient @Nullable List<CallbackFailure> failures;

  /**
   * Called by generated code.
   *
   * @param event the name of the event
   * @param failures at least one, in the order in which they happened
   */
  public CallbackException(String event, List<CallbackFailure> failures) {
    super(message(event, failures), failures.get(0).cause());
    this.event = event;
    this.failures = List.copyOf(failures);
    for (CallbackFailure further : failures.subList(1, failures.size())) {
      addSuppressed(further.cause());
    }
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
   * @return at least one, in the order in which they happened; unmodifiable. Empty if this was
   *     serialized, since arguments need not be serializable
   */
  public List<CallbackFailure> failures() {
    return failures == null ? List.of() : failures;
  }

  private static String message(String event, List<CallbackFailure> failures) {
    int count = failures.size();
    StringBuilder message = new StringBuilder().append(count);
    message.append(count == 1 ? " callback" : " callbacks");
    message.append(" of event '").append(event).append("' failed: ");
    for (int i = 0; i < Math.min(count, LISTED); i++) {
      message.append(i == 0 ? "" : ", ").append(failures.get(i).callback());
    }
    if (count > LISTED) {
      message.append(", … and ").append(count - LISTED).append(" more");
    }
    return message.toString();
  }
}
