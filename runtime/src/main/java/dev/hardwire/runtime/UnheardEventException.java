package dev.hardwire.runtime;

/**
 * Thrown to the publisher of an event that has neither a callback nor a listener, if the event
 * wants that ({@code whenUnheard = THROW}). Instances are immutable but for what every {@link
 * Throwable} lets be changed.
 */
public final class UnheardEventException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String event;

  /**
   * Called by generated code.
   *
   * @param event the name of the event
   */
  public UnheardEventException(String event) {
    super("Nobody heard event '" + event + "'");
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
