package dev.hardwire.integration.semantics.program;

import org.jspecify.annotations.Nullable;

/** How a call ends. */
public sealed interface Outcome {

  /**
   * An answer; of several for a listener of a list event, and optional where the method returns
   * that.
   */
  record Answered(@Nullable Object value) implements Outcome {}

  /** A failure. Its message tells who fails. */
  record Failed(Failing failing) implements Outcome {}
}
