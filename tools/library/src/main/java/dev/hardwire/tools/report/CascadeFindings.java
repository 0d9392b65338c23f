package dev.hardwire.tools.report;

import dev.hardwire.tools.report.Finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds events whose callbacks fire one another in a circle, and long chains of events. */
final class CascadeFindings {
  private final EventGraph graph;
  private final int deepest;

  CascadeFindings(EventGraph graph, int deepest) {
    this.graph = graph;
    this.deepest = deepest;
  }

  Stream<Finding> all() {
    return Stream.concat(
        Cycles.of(graph).stream().map(this::cycle),
        Chains.longest(graph).stream().filter(chain -> chain.size() > deepest).map(this::deep));
  }

  private Finding cycle(List<String> cycle) {
    List<String> closed = new ArrayList<>(cycle);
    closed.add(cycle.get(0));
    List<SourcePlace> places = graph.places(closed);
    String message =
        (cycle.size() == 1
                ? "A callback of " + cycle.get(0) + " fires it again"
                : "Callbacks fire one another's events in a circle: " + Words.chain(closed))
            + ", by "
            + Words.list(places.stream().map(Words::place).toList(), "", "").strip()
            + ". See that it ends, or break it.";
    return new Finding(Rule.CYCLE, message, cycle, places);
  }

  private Finding deep(List<String> chain) {
    String message =
        "One event leads to a chain of "
            + chain.size()
            + ", more than "
            + deepest
            + ": "
            + Words.chain(chain)
            + ". Let callbacks fire fewer events, or raise cascade-depth.";
    return new Finding(Rule.DEEP_CASCADE, message, chain, graph.places(chain));
  }
}
