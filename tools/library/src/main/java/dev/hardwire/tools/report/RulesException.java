package dev.hardwire.tools.report;

import java.io.IOException;

/** Something in a file of rules is wrong. The message has a line for each mistake. */
public final class RulesException extends IOException {
  private static final long serialVersionUID = 1L;

  RulesException(String message) {
    super(message);
  }
}
