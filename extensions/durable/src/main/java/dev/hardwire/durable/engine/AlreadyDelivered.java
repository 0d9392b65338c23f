package dev.hardwire.durable.engine;

/** Ends a callback whose delivery has been made. No exception, lest the callback catch it. */
final class AlreadyDelivered extends Error {

  private static final long serialVersionUID = 1L;

  AlreadyDelivered() {
    super("This delivery has been made before", null, false, false);
  }
}
