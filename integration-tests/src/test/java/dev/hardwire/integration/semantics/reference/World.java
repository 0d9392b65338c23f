package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.feature.Feature;
import dev.hardwire.integration.semantics.feature.Sightings;
import dev.hardwire.integration.semantics.program.Action;
import dev.hardwire.integration.semantics.program.Failing;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.reference.Thrown.Failure;
import dev.hardwire.integration.semantics.trace.TraceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all fires of a program share: its methods, its error handler, its hooks, its thread. */
final class World {

  private final Program program;
  private final Calls calls;
  private final List<String> lines;
  private final Sightings sightings;
  private final Deque<Integer> dispatching = new ArrayDeque<>();
  private boolean isInterrupted;

  World(Program program, List<String> lines, Calls.Effects effects) {
    this.program = program;
    this.lines = lines;
    this.calls = new Calls(lines, effects);
    this.sightings = new Sightings(program.sources().size());
  }

  Program program() {
    return program;
  }

  Calls calls() {
    return calls;
  }

  Sightings sightings() {
    return sightings;
  }

  /** What is being dispatched, the latest first. */
  Deque<Integer> dispatching() {
    return dispatching;
  }

  /** Notes what is done in the midst of a dispatch. */
  void acts(Action action) {
    Feature feature =
        action instanceof Action.Fire
            ? Feature.FIRES_DURING_DISPATCH
            : Feature.CHANGES_DURING_DISPATCH;
    boolean isAsking =
        action instanceof Action.AskHeard
            || action instanceof Action.CountListeners
            || action instanceof Action.CountAttached;
    if (!dispatching.isEmpty() && !isAsking) {
      sightings.saw(dispatching.getFirst(), feature);
    }
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
    if (isEvicted) {
      sightings.saw(dispatching.getFirst(), Feature.EVICTED);
    }
    String line = "handler: " + failure.text() + (isEvicted ? ", evicted" : "");
    try {
      calls.call("handler", line, program.handler());
    } catch (Thrown ofHandler) {
      sightings.saw(dispatching.getFirst(), Feature.HANDLER_FAILED);
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
