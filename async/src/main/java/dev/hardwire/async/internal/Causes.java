package dev.hardwire.async.internal;

/** What failures are about. */
final class Causes {

  private Causes() {}

  /** Adds what happened later, unless it is the same. */
  static void suppress(Throwable failure, Throwable later) {
    if (later != failure) {
      failure.addSuppressed(later);
    }
  }

  /** Whether it ends a fire under every policy. */
  static boolean isEnding(Throwable failure) {
    return failure instanceof Error || failure instanceof InterruptedException;
  }
}
