package dev.hardwire.async.internal;

/** Tells by its stack trace where an event was fired whose callback failed on another thread. */
final class FiredHere extends Throwable {

  private static final long serialVersionUID = 1L;

  FiredHere(String event) {
    super("Event '" + event + "' was fired here");
  }

  /** Adds a trace, once. */
  void addTo(Throwable failure) {
    for (Throwable suppressed : failure.getSuppressed()) {
      if (suppressed == this) {
        return;
      }
    }
    failure.addSuppressed(this);
  }
}
