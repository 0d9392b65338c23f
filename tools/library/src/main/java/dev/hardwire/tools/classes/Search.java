package dev.hardwire.tools.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is reached from a node, the nearest first, and the way there. */
public final class Search {
  private final Map<Node, Arrival> arrivals = new HashMap<>();
  private final List<Node> order = new ArrayList<>();

  private Search() {}

  /**
   * Searches by breadth, so that the ways found are the shortest.
   *
   * @param start where to begin
   * @param within the nodes that matter
   */
  public static Search from(Node start, Set<Node> within) {
    Search search = new Search();
    search.arrivals.put(start, new Arrival(null, 0, false));
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.remove();
      search.order.add(node);
      for (Node.Edge edge : node.next()) {
        Arrival arrival = new Arrival(node, edge.line(), edge.isStep());
        if (within.contains(edge.to()) && search.arrivals.putIfAbsent(edge.to(), arrival) == null) {
          open.add(edge.to());
        }
      }
    }
    return search;
  }

  private record Arrival(@Nullable Node from, int line, boolean isStep) {}

  /** The nodes that are reached, the start first. */
  public List<Node> reached() {
    return Collections.unmodifiableList(order);
  }

  /**
   * A call on the way.
   *
   * @param caller the method that calls
   * @param line the line of the call
   */
  public record Step(Method caller, int line) {}

  /** The calls on the way to a node that is reached. */
  public List<Step> wayTo(Node goal) {
    List<Step> steps = new ArrayList<>();
    Optional<Arrival> arrival = Optional.ofNullable(arrivals.get(goal));
    while (arrival.isPresent() && arrival.get().from() != null) {
      Node from = arrival.get().from();
      if (arrival.get().isStep()) {
        steps.add(0, new Step(from.written(), arrival.get().line()));
      }
      arrival = Optional.ofNullable(arrivals.get(from));
    }
    return steps;
  }
}
