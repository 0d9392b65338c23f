package dev.hardwire.runtime;

/**
 * Thrown by the generated {@code run(name, …)} of a wiring whose arguments don't fit the event: too
 * few, too many, or one of a type that neither is the parameter's nor widens to it. The message
 * names the first wrong one, counting from 1, and shows what the event takes and what it was given:
 *
 * <pre>
 * order_placed: argument 2 (long cents) can't be java.lang.String
 *   expected: (UUID order, long cents)
 *   found:    (UUID, String)
 * </pre>
 *
 * <p>It shows the types of the arguments, never their values, which may be confidential. Nothing
 * has been called when it is thrown. Instances are immutable but for what every {@link Throwable}
 * lets be changed.
 */
public final class EventArgumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String event;

  /**
   * Called by generated code.
   *
   * @param event the name of the event
   * @param message which argument is wrong, and both signatures
   */
  public EventArgumentException(String event, String message) {
    super(message);
    this.event = event;
  }

  /**
   * The event that was to be run.
   *
   * @return its name
   */
  public String event() {
    return event;
  }
}
