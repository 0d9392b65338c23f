package dev.hardwire.durable;

/**
 * Thrown by a durable callback that would fail the same way each time: the delivery is set aside at
 * once, whatever attempts are left.
 */
public class RefusedDeliveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message what a person should know who looks at the delivery
   */
  public RefusedDeliveryException(String message) {
    super(message);
  }

  /**
   * Says why.
   *
   * @param message what a person should know who looks at the delivery
   * @param cause what was thrown
   */
  public RefusedDeliveryException(String message, Throwable cause) {
    super(message, cause);
  }
}
