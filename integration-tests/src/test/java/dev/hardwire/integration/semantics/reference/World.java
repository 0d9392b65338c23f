package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.reference.Thrown.Failure;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all fires of a program share: its methods, its error handler, its hooks, its thread. */
final class World {

  private final Program program;
  private final Calls calls;
  private final List<String> lines;
  private boolean isInterrupted;

  World(Program program, List<String> lines, Calls.Effects effects) {
    this.program = program;
    this.lines = lines;
    this.calls = new Calls(lines, effects);
  }

  Program program() {
    return program;
  }

  Calls calls() {
    return calls;
  }

  void interrupt() {
    isInterrupted = true;
  }

  /** Whether the thread is interrupted, which it no longer is then. */
  boolean resetInterrupted() {
    boolean wasInterrupted = isInterrupted;
    isInterrupted = false;
    return wasInterrupted;
  }

  void reportUnheard(String event) {
    lines.add("handler: " + event + " is unheard");
  }

  /**
   * Tells the error handler of a failure. An exception of the handler is logged; an error ends the
   * fire, with the original suppressed.
   */
  void report(Failure failure, boolean isEvicted) {
    String line = "handler: " + failure.text() + (isEvicted ? ", evicted" : "");
    try {
      calls.call("handler", line, program.handler());
    } catch (Thrown ofHandler) {
      if (ofHandler.failing() == Failing.ERROR) {
        ofHandler.suppress(failure.cause());
        throw ofHandler;
      }
    }
  }

  /** Describes a failure as it is now. */
  static Failure failure(
      String event,
      String callback,
      Thrown cause,
      List<@Nullable Object> arguments,
      Optional<Object> receiver) {
    return new Failure(
        cause, TraceText.failure(event, callback, cause.text(), arguments, receiver));
  }
}
