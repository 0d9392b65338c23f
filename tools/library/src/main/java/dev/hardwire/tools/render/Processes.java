package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Remote;
import dev.hardwire.tools.manifest.ModuleEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.WiringReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Wirings of which one receives what another one sends, drawn as one. An event that crosses has the
 * callbacks of all of them; one that doesn't is shown where it has any.
 */
final class Processes {
  private Processes() {}

  /** The wirings as they are, and before them those together that send events to one another. */
  static List<WiringReport> with(List<WiringReport> wirings) {
    return Stream.concat(merged(wirings).stream(), wirings.stream()).toList();
  }

  private static Optional<WiringReport> merged(List<WiringReport> wirings) {
    Set<String> crossing = names(wirings, EventEntry::isSent);
    crossing.retainAll(names(wirings, EventEntry::isReceived));
    List<WiringReport> concerned =
        wirings.stream()
            .filter(
                wiring ->
                    wiring.events().stream()
                        .map(EventReport::event)
                        .anyMatch(event -> isCrossing(event, crossing)))
            .toList();
    return concerned.size() < 2 ? Optional.empty() : Optional.of(merged(concerned, crossing));
  }

  private interface Way {
    boolean isTrueOf(EventEntry event);
  }

  private static Set<String> names(List<WiringReport> wirings, Way way) {
    return wirings.stream()
        .flatMap(wiring -> wiring.events().stream())
        .map(EventReport::event)
        .filter(way::isTrueOf)
        .map(EventEntry::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isCrossing(EventEntry event, Set<String> crossing) {
    return crossing.contains(event.name()) && (event.isSent() || event.isReceived());
  }

  private static WiringReport merged(List<WiringReport> wirings, Set<String> crossing) {
    Map<String, EventReport> events = new TreeMap<>();
    Map<String, ModuleEntry> modules = new LinkedHashMap<>();
    for (WiringReport wiring : wirings) {
      wiring.manifest().modules().forEach(module -> modules.putIfAbsent(module.name(), module));
      for (EventReport event : wiring.events()) {
        if (isCrossing(event.event(), crossing)) {
          events.merge(event.event().name(), event, Processes::merged);
        } else if (!event.callbacks().isEmpty() || !event.firings().isEmpty()) {
          events.merge(event.event().name(), event, Processes::richer);
        }
      }
    }
    String name =
        wirings.stream()
            .map(wiring -> ModuleNames.simple(wiring.manifest().wiring()))
            .collect(Collectors.joining(" and "));
    WiringManifest manifest =
        new WiringManifest(
            WiringManifest.FORMAT,
            name,
            name,
            List.copyOf(modules.values()),
            events.values().stream().map(EventReport::event).toList());
    return new WiringReport(manifest, List.copyOf(events.values()), List.of());
  }

  /** The sender's callbacks run first. */
  private static EventReport merged(EventReport one, EventReport other) {
    List<EventReport> both =
        Stream.of(one, other)
            .sorted(Comparator.comparing((EventReport report) -> !report.event().isSent()))
            .toList();
    List<CallbackReport> callbacks = new ArrayList<>();
    List<Firing> firings = new ArrayList<>();
    List<CallbackEntry> entries = new ArrayList<>();
    for (EventReport each : both) {
      callbacks.addAll(each.callbacks());
      firings.addAll(each.firings());
      entries.addAll(each.event().callbacks());
    }
    EventEntry base = both.get(0).event();
    EventEntry event =
        new EventEntry(
            base.name(),
            base.contract(),
            base.module(),
            base.dispatcher(),
            base.signature(),
            base.answer(),
            base.delivery(),
            base.publisher(),
            base.remote().map(r -> new Remote(r.isSent(), true, r.key(), r.version(), r.earlier())),
            entries);
    return new EventReport(event, callbacks, firings.stream().distinct().toList());
  }

  /** Of two events that only have the same name, the one of which there is more to tell. */
  private static EventReport richer(EventReport one, EventReport other) {
    return other.callbacks().size() > one.callbacks().size() ? other : one;
  }
}
