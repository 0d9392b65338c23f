package dev.hardwire.testing;

/** A resource of Hardwire is not what this version writes. */
final class UnreadableResourceException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableResourceException(String reason) {
    super(reason);
  }
}
