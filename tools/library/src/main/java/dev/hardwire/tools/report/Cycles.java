package dev.hardwire.tools.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds circles of events. There may be more of them than anybody could read: then each event that
 * is in a circle is in one that is told, and the shortest ones are told.
 */
final class Cycles {
  private static final Comparator<List<String>> SHORTEST_FIRST =
      Comparator.<List<String>>comparingInt(List::size)
          .thenComparing(cycle -> String.join("\n", cycle));

  /** How many circles of one component are told, unless more are needed for all events. */
  private static final int ENOUGH = 100;

  /** How many steps that may take. */
  private static final int MOST_STEPS = 200_000;

  private final EventGraph graph;
  private final NavigableSet<String> component;
  private final Set<List<String>> found = new TreeSet<>(SHORTEST_FIRST);
  private int steps;

  private Cycles(EventGraph graph, NavigableSet<String> component) {
    this.graph = graph;
    this.component = component;
  }

  /** Circles, the shortest first; each begins with its first event by name and is not closed. */
  static List<List<String>> of(EventGraph graph) {
    return Components.of(graph).stream()
        .map(component -> new Cycles(graph, component).all())
        .flatMap(Collection::stream)
        .sorted(SHORTEST_FIRST)
        .toList();
  }

  private List<List<String>> all() {
    findShortest();
    for (int length = 1; length <= component.size() && isGoingOn(); length++) {
      for (String start : component) {
        extend(new ArrayList<>(List.of(start)), length);
      }
    }
    return told();
  }

  private List<List<String>> told() {
    List<List<String>> told = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    for (List<String> cycle : found) {
      if (told.size() < ENOUGH || !covered.containsAll(cycle)) {
        told.add(cycle);
        covered.addAll(cycle);
      }
    }
    return told;
  }

  /** Finds the shortest circle through each two events of which one fires the other. */
  private void findShortest() {
    for (String start : component) {
      Ways ways = new Ways(graph, start, component);
      for (String last : component) {
        if (graph.next(last).contains(start)) {
          found.add(rotated(ways.to(last)));
        }
      }
    }
  }

  private boolean isGoingOn() {
    return found.size() < ENOUGH && steps < MOST_STEPS;
  }

  /** Tries all ways of some length on which no event comes before the first one by name. */
  private void extend(List<String> way, int length) {
    String first = way.get(0);
    steps++;
    NavigableSet<String> next = graph.next(way.get(way.size() - 1));
    if (way.size() == length) {
      if (next.contains(first)) {
        found.add(List.copyOf(way));
      }
      return;
    }
    for (String event : next) {
      if (isGoingOn()
          && event.compareTo(first) > 0
          && component.contains(event)
          && !way.contains(event)) {
        way.add(event);
        extend(way, length);
        way.remove(way.size() - 1);
      }
    }
  }

  private static List<String> rotated(List<String> cycle) {
    List<String> rotated = new ArrayList<>(cycle);
    Collections.rotate(rotated, -rotated.indexOf(Collections.min(rotated)));
    return List.copyOf(rotated);
  }
}
