package dev.hardwire.processor.lock;

/** A lock file that can't be read. */
public final class LockSyntaxException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong, as what follows the name of the file, and a comma. */
  LockSyntaxException(String message) {
    super(message);
  }
}
