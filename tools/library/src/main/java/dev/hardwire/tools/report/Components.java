package dev.hardwire.tools.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The strongly connected components of a graph of events: sets of events each of which leads to all
 * others. Found by Kosaraju's algorithm: one search for the order in which events are left, one
 * against the arrows in the opposite of that order.
 */
final class Components {
  private final EventGraph graph;
  private final Set<String> seen = new HashSet<>();

  private Components(EventGraph graph) {
    this.graph = graph;
  }

  /** The components, each before those that it leads to. */
  static List<NavigableSet<String>> of(EventGraph graph) {
    Components components = new Components(graph);
    List<String> left = new ArrayList<>();
    graph.events().forEach(event -> components.leave(event, left));
    Collections.reverse(left);

    Map<String, List<String>> previous = new HashMap<>();
    for (String event : graph.events()) {
      graph
          .next(event)
          .forEach(n -> previous.computeIfAbsent(n, k -> new ArrayList<>()).add(event));
    }
    Set<String> taken = new HashSet<>();
    return left.stream()
        .filter(event -> !taken.contains(event))
        .map(event -> collect(event, previous, taken))
        .toList();
  }

  private record Visit(String event, Iterator<String> next) {}

  /** Appends what an event leads to and then itself; not by recursion, as chains may be long. */
  private void leave(String start, List<String> left) {
    Deque<Visit> open = new ArrayDeque<>();
    enter(start, open);
    while (!open.isEmpty()) {
      Visit visit = open.getLast();
      if (visit.next().hasNext()) {
        enter(visit.next().next(), open);
      } else {
        left.add(open.removeLast().event());
      }
    }
  }

  private void enter(String event, Deque<Visit> open) {
    if (seen.add(event)) {
      open.addLast(new Visit(event, graph.next(event).iterator()));
    }
  }

  private static NavigableSet<String> collect(
      String start, Map<String, List<String>> previous, Set<String> taken) {
    NavigableSet<String> component = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String event = open.remove();
      if (taken.add(event)) {
        component.add(event);
        open.addAll(previous.getOrDefault(event, List.of()));
      }
    }
    return component;
  }
}
