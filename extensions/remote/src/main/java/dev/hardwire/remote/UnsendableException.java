package dev.hardwire.remote;

/** Thrown where an event can never be sent: it is too large, say. Instances are immutable. */
public final class UnsendableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Called by a {@link Transport}.
   *
   * @param message why, and what to do about it
   * @param cause what the broker's client says
   */
  public UnsendableException(String message, Throwable cause) {
    super(message, cause);
  }
}
