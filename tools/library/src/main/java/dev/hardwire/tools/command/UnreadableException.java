package dev.hardwire.tools.command;

/** Says in its message what could not be read or written, and what to do about it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableException(String message) {
    super(message);
  }
}
