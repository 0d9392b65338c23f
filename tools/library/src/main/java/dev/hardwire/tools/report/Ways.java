package dev.hardwire.tools.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shortest ways from one event to others, through some events only. */
final class Ways {
  private final String start;
  private final Map<String, String> previous = new HashMap<>();

  Ways(EventGraph graph, String start, Set<String> within) {
    this.start = start;
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String event = open.remove();
      for (String next : graph.next(event)) {
        if (within.contains(next) && previous.putIfAbsent(next, event) == null) {
          open.add(next);
        }
      }
    }
  }

  /** The events of the way, both ends included; of one event to itself, it alone. */
  List<String> to(String goal) {
    Deque<String> way = new ArrayDeque<>(List.of(goal));
    while (!way.getFirst().equals(start)) {
      String before = previous.get(way.getFirst());
      if (before == null) {
        throw new IllegalArgumentException("no way from " + start + " to " + goal);
      }
      way.addFirst(before);
    }
    return List.copyOf(way);
  }
}
