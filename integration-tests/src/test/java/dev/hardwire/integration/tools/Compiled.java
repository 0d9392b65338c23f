package dev.hardwire.integration.tools;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What came of a compile.
 *
 * @param isSuccessful whether the compiler was content
 * @param messages what it printed
 */
public record Compiled(boolean isSuccessful, String messages) {

  /** Fails the test, showing the messages, unless the compile was successful. */
  public void orFail() {
    assertTrue(isSuccessful, messages);
  }
}
