package dev.hardwire.tools.report;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.CallbackEntry.Receiver;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.EventEntry.Answer;
import dev.hardwire.tools.manifest.EventEntry.Delivery;
import dev.hardwire.tools.manifest.EventEntry.Signature;
import dev.hardwire.tools.report.CallbackReport.Cascade;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Graphs for tests: {@code a > b c} says that callbacks of a fire b and c. */
final class EventGraphs {
  private EventGraphs() {}

  static EventGraph of(String... lines) {
    Map<String, List<String>> next = new LinkedHashMap<>();
    for (String line : lines) {
      String[] ends = line.split(" > ", -1);
      next.put(ends[0], Arrays.asList(ends[1].split(" ", -1)));
    }
    List.copyOf(next.values())
        .forEach(events -> events.forEach(event -> next.putIfAbsent(event, List.of())));
    return new EventGraph(
        next.keySet().stream().map(e -> event(e, next.getOrDefault(e, List.of()))).toList());
  }

  private static EventReport event(String name, List<String> next) {
    CallbackEntry callback =
        new CallbackEntry(
            "shop.Shop",
            "shop.Shop",
            "on",
            List.of(),
            Receiver.NONE,
            List.of(),
            Optional.empty(),
            0,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new EventReport(
        entry(name, List.of(callback)),
        List.of(
            new CallbackReport(
                callback,
                Optional.empty(),
                next.stream().map(event -> new Cascade(event, List.of())).toList())),
        List.of());
  }

  /** An event without parameters, in a wiring {@code shop.Shop} without contracts. */
  static EventEntry entry(String name, List<CallbackEntry> callbacks) {
    return new EventEntry(
        name,
        "shop.ShopWiring." + name,
        Optional.empty(),
        "shop.Shop_" + name + "Dispatcher",
        new Signature("fire", List.of(), "void", List.of()),
        new Answer(Answer.Kind.NONE, false, Optional.empty()),
        new Delivery(
            "PROPAGATE", OptionalInt.empty(), "IGNORE", false, false, Optional.empty(), Map.of()),
        Optional.empty(),
        callbacks);
  }
}
