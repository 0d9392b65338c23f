package dev.hardwire.durable;

/** The store could not be reached, or is not what it should be. Nothing was stored. */
public final class DurableStoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Tells what is wrong.
   *
   * @param message what failed, and what to do
   */
  public DurableStoreException(String message) {
    super(message);
  }

  /**
   * Tells what is wrong.
   *
   * @param message what failed, and what to do
   * @param cause what the database said
   */
  public DurableStoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
