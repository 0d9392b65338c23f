package dev.hardwire.tools.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the longest chains of events. A circle counts as little as it can: by the events on the
 * shortest way through it, since a chain through a circle could be of any length.
 */
final class Chains {
  private final EventGraph graph;
  private final List<NavigableSet<String>> components;
  private final Map<String, Integer> positions = new HashMap<>();
  private final int[] lengths;
  private final List<Optional<Exit>> exits = new ArrayList<>();

  private Chains(EventGraph graph) {
    this.graph = graph;
    this.components = Components.of(graph);
    this.lengths = new int[components.size()];
    for (int i = 0; i < components.size(); i++) {
      exits.add(Optional.empty());
      for (String event : components.get(i)) {
        positions.put(event, i);
      }
    }
  }

  private record Exit(String last, String next) {}

  /** The longest chain from each event, or circle, to which no other leads. */
  static List<List<String>> longest(EventGraph graph) {
    Chains chains = new Chains(graph);
    Set<Integer> led = chains.measure();
    List<List<String>> longest = new ArrayList<>();
    for (int i = 0; i < chains.components.size(); i++) {
      if (!led.contains(i)) {
        longest.add(chains.chain(chains.components.get(i).first()));
      }
    }
    return longest;
  }

  /** Measures what comes last first; returns the components that others lead to. */
  private Set<Integer> measure() {
    Set<Integer> led = new HashSet<>();
    for (int i = components.size() - 1; i >= 0; i--) {
      lengths[i] = 1;
      for (String event : components.get(i)) {
        for (String next : graph.next(event)) {
          int to = positions.getOrDefault(next, i);
          if (to != i) {
            led.add(to);
            if (lengths[to] + 1 > lengths[i]) {
              lengths[i] = lengths[to] + 1;
              exits.set(i, Optional.of(new Exit(event, next)));
            }
          }
        }
      }
    }
    return led;
  }

  private List<String> chain(String start) {
    List<String> chain = new ArrayList<>();
    Optional<String> entry = Optional.of(start);
    while (entry.isPresent()) {
      int position = positions.getOrDefault(entry.get(), 0);
      Ways ways = new Ways(graph, entry.get(), components.get(position));
      Optional<Exit> exit = exits.get(position);
      chain.addAll(ways.to(exit.map(Exit::last).orElse(entry.get())));
      entry = exit.map(Exit::next);
    }
    return chain;
  }
}
