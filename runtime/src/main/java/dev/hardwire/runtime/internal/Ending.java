package dev.hardwire.runtime.internal;

/** The failures that end a fire under every policy: errors and interruption. */
final class Ending {

  private Ending() {}

  static boolean isEnding(Throwable failure) {
    return failure instanceof Error || failure instanceof InterruptedException;
  }

  static boolean isUnchecked(Throwable failure) {
    return failure instanceof Error || failure instanceof RuntimeException;
  }

  /** Sets the interrupt flag, which whoever threw an {@link InterruptedException} has cleared. */
  static void keepInterrupt(Throwable failure) {
    if (failure instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns if the failure doesn't end the fire. */
  static void throwIfEnding(Throwable failure) {
    if (isEnding(failure)) {
      keepInterrupt(failure);
      throw sneaky(failure);
    }
  }

  /**
   * Throws any failure: generated code knows what may be thrown where, which signatures can't say.
   *
   * @return never; the type lets callers write {@code throw}
   */
  @SuppressWarnings("unchecked")
  static <E extends Throwable> RuntimeException sneaky(Throwable failure) throws E {
    throw (E) failure;
  }
}
