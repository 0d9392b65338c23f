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

  /** Returns if the failure doesn't end the fire. */
  static void throwIfEnding(Throwable failure) {
    if (isEnding(failure)) {
      Interrupts.keep(failure);
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
