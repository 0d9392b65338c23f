package dev.hardwire.async;

/**
 * Thrown where an event that has something to wait for is fired after its wiring was closed; and
 * what a future fails with whose calls were not finished when it was. Instances are immutable but
 * for what every {@link Throwable} lets be changed.
 */
public final class WiringClosedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String event;

  /**
   * Called by the runtime.
   *
   * @param event the name of the event
   * @param message what happened to it
   */
  public WiringClosedException(String event, String message) {
    super(message);
    this.event = event;
  }

  /**
   * The event that was fired.
   *
   * @return its name
   */
  public String event() {
    return event;
  }
}
