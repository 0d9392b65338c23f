package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether an event is fired only by its own callbacks: by methods that nothing else calls,
 * not even another event of whose callbacks they are.
 */
final class SelfFired {
  private final Application application;
  private final Map<String, List<FiredEvents.Place>> fired;
  private final Map<Node, Set<String>> callbacks = new HashMap<>();

  SelfFired(Application application, WiringManifest manifest) {
    this.application = application;
    this.fired = application.fired().of(manifest.wiring());
    for (EventEntry event : manifest.events()) {
      starts(event)
          .forEach(n -> callbacks.computeIfAbsent(n, k -> new HashSet<>()).add(event.name()));
    }
  }

  private Stream<Node> starts(EventEntry event) {
    return event.callbacks().stream().flatMap(c -> WiringReader.start(application, c).stream());
  }

  /** Goes back from where the event is fired, until it meets a beginning that is not its own. */
  boolean isTrueOf(EventEntry event) {
    Set<Node> seen = new HashSet<>();
    fired.getOrDefault(event.name(), List.of()).forEach(place -> seen.add(place.node()));
    Deque<Node> open = new ArrayDeque<>(seen);
    boolean isOwn = false;
    while (!open.isEmpty()) {
      Node node = open.remove();
      Set<String> heard = callbacks.getOrDefault(node, Set.of());
      List<Node> previous = node.previous().toList();
      if (heard.isEmpty() ? previous.isEmpty() : !heard.equals(Set.of(event.name()))) {
        return false;
      }
      isOwn |= !heard.isEmpty();
      previous.stream().filter(seen::add).forEach(open::add);
    }
    return isOwn;
  }
}
