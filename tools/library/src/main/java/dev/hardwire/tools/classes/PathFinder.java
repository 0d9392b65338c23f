package dev.hardwire.tools.classes;

import dev.hardwire.tools.classes.Node.Edge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortest ways from anywhere to some methods: against the calls, from these methods on,
 * so that one search does for all beginnings. Only calls that somebody sees in the source count for
 * the length (a breadth-first search in which other edges cost nothing).
 */
public final class PathFinder {
  /** The longest way that is looked for; nobody would read a longer one. */
  private static final int MOST_CALLS = 30;

  private static final int UNREACHED = Integer.MAX_VALUE;

  private final int[] lengths;
  private final @Nullable Edge[] hops;
  private final List<Node> touched = new ArrayList<>();

  /** Finds ways in a graph as it is now. */
  public PathFinder(CodeGraph graph) {
    lengths = new int[graph.size()];
    Arrays.fill(lengths, UNREACHED);
    hops = new Edge[graph.size()];
  }

  /**
   * A call on the way.
   *
   * @param caller the method that calls
   * @param line the line of the call
   */
  public record Step(Method caller, int line) {}

  /**
   * A way.
   *
   * @param steps the calls
   * @param end the node that is reached
   */
  public record Way(List<Step> steps, Node end) {}

  /** Looks for ways to some nodes, instead of those before. */
  public void search(Collection<Node> ends) {
    touched.forEach(node -> lengths[node.number()] = UNREACHED);
    touched.clear();
    Deque<Node> open = new ArrayDeque<>();
    for (Node end : ends) {
      reach(end, 0, null);
      open.add(end);
    }
    while (!open.isEmpty()) {
      Node node = open.remove();
      int length = lengths[node.number()];
      for (Edge edge : node.incoming()) {
        int longer = edge.isStep() ? length + 1 : length;
        if (longer <= MOST_CALLS && longer < lengths[edge.from().number()]) {
          reach(edge.from(), longer, edge);
          if (edge.isStep()) {
            open.addLast(edge.from());
          } else {
            open.addFirst(edge.from());
          }
        }
      }
    }
  }

  private void reach(Node node, int length, @Nullable Edge hop) {
    if (lengths[node.number()] == UNREACHED) {
      touched.add(node);
    }
    lengths[node.number()] = length;
    hops[node.number()] = hop;
  }

  /** The shortest way from a node, if there is any. */
  public Optional<Way> from(Node start) {
    if (lengths[start.number()] == UNREACHED) {
      return Optional.empty();
    }
    List<Step> steps = new ArrayList<>();
    Node node = start;
    for (Edge hop = hops[node.number()]; hop != null; hop = hops[node.number()]) {
      if (hop.isStep()) {
        steps.add(new Step(hop.from().method(), hop.line()));
      }
      node = hop.to();
    }
    return Optional.of(new Way(steps, node));
  }
}
