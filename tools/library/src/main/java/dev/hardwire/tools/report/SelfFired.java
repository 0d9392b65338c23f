package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.classes.Search;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private Set<Node> starts(EventEntry event) {
    return event.callbacks().stream().flatMap(this::start).collect(Collectors.toSet());
  }

  private Stream<Node> start(CallbackEntry callback) {
    return WiringReader.start(application, callback).stream();
  }

  boolean isTrueOf(EventEntry event) {
    Set<Node> firing =
        fired.getOrDefault(event.name(), List.of()).stream()
            .map(FiredEvents.Place::node)
            .collect(Collectors.toSet());
    Set<Node> own = new HashSet<>();
    starts(event).forEach(n -> own.addAll(Search.from(n, application.firing()).reached()));
    if (firing.isEmpty() || !own.containsAll(firing)) {
      return false;
    }
    removeOthers(own, event);
    return own.containsAll(firing);
  }

  /** Takes away what runs without the event, and all that runs because of that. */
  private void removeOthers(Set<Node> own, EventEntry event) {
    Deque<Node> open = new ArrayDeque<>();
    for (Node node : own) {
      boolean isHeardElsewhere =
          callbacks.getOrDefault(node, Set.of()).stream().anyMatch(n -> !n.equals(event.name()));
      if (isHeardElsewhere || !own.containsAll(node.previous())) {
        open.add(node);
      }
    }
    while (!open.isEmpty()) {
      Node node = open.remove();
      if (own.remove(node)) {
        node.following().filter(own::contains).forEach(open::add);
      }
    }
  }
}
