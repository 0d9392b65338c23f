package dev.hardwire.tools.report;

import dev.hardwire.tools.report.CallbackReport.Cascade;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which event leads to which others, because callbacks fire them. */
final class EventGraph {
  private final NavigableMap<String, NavigableMap<String, Cascade>> links = new TreeMap<>();

  EventGraph(List<EventReport> events) {
    for (EventReport event : events) {
      NavigableMap<String, Cascade> next = new TreeMap<>();
      for (CallbackReport callback : event.callbacks()) {
        callback.cascades().forEach(cascade -> next.putIfAbsent(cascade.event(), cascade));
      }
      links.put(event.event().name(), next);
    }
  }

  /** The events that lead to others, or to none. */
  NavigableSet<String> events() {
    return links.navigableKeySet();
  }

  /** The events that the callbacks of an event fire. */
  NavigableSet<String> next(String event) {
    return links.getOrDefault(event, Collections.emptyNavigableMap()).navigableKeySet();
  }

  /** The code that leads from each event of a chain to the next one. */
  List<SourcePlace> places(List<String> chain) {
    return IntStream.range(1, chain.size())
        .boxed()
        .flatMap(i -> places(chain.get(i - 1), chain.get(i)))
        .toList();
  }

  private Stream<SourcePlace> places(String event, String next) {
    Map<String, Cascade> cascades = links.getOrDefault(event, Collections.emptyNavigableMap());
    return Stream.ofNullable(cascades.get(next)).flatMap(cascade -> cascade.path().stream());
  }
}
