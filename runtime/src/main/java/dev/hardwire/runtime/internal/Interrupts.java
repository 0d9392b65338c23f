package dev.hardwire.runtime.internal;

/**
 * What happens where a callback is interrupted.
 *
 * <p>Not an API for applications; see the package.
 */
public final class Interrupts {

  private Interrupts() {}

  /**
   * Sets the thread's interrupt flag, which whoever threw an {@link InterruptedException} has
   * cleared; so the interruption stays visible to a publisher that catches everything.
   *
   * @param failure what ends a fire; nothing happens for any other failure
   */
  public static void keep(Throwable failure) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }
}
