package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Callbacks of an event without a contract that don't fit together. */
final class ConflictingSignatures {

  private ConflictingSignatures() {}

  /** A problem for each misfit and one for the longest callback, at different places. */
  static List<Problem> problems(EventName event, Listener longest, List<Listener> misfits) {
    List<Problem> problems = new ArrayList<>();
    Set<Location> told = new HashSet<>();
    for (Listener misfit : misfits) {
      add(event, misfit, longest, told, problems);
    }
    if (!misfits.isEmpty()) {
      add(event, longest, misfits.get(0), told, problems);
    }
    return problems;
  }

  private static void add(
      EventName event, Listener one, Listener other, Set<Location> told, List<Problem> problems) {
    Location location = one.callback().locationOr(one.place());
    if (told.add(location)) {
      problems.add(problem(event, one.callback(), other.callback(), location));
    }
  }

  private static Problem problem(EventName event, Callback one, Callback other, Location location) {
    return new Problem(
        ProblemCode.CONFLICTING_SIGNATURES,
        location,
        "Event '"
            + event
            + "' has no contract, and its callbacks "
            + one.displayName()
            + " and "
            + other.displayName()
            + " don't fit together.",
        List.of(one.displayName() + one.signature(), other.displayName() + other.signature()),
        "Let them agree on names and types, or declare the event with @Event.");
  }
}
