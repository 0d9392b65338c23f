package dev.hardwire.tools.render;

import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Finding;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.SourcePlace;
import dev.hardwire.tools.report.WiringReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A flowchart of each publisher, event and callback, grouped by module. */
final class MermaidDetails {
  private final Map<String, List<String>> groups = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> edges = new LinkedHashSet<>();
  private final Set<String> problems = new LinkedHashSet<>();
  private final ModuleNames modules;

  MermaidDetails(WiringReport wiring) {
    modules = ModuleNames.of(wiring);
    ModuleNames.modules(wiring).forEach(module -> groups.put(module, new ArrayList<>()));
    for (EventReport event : wiring.events()) {
      node("event " + event.event().name(), ModuleNames.moduleOf(event.event(), wiring), event);
    }
    wiring.events().forEach(this::callbacks);
    wiring.events().forEach(this::firings);
    for (Finding finding : wiring.findings()) {
      finding.events().stream()
          .map(event -> id("event " + event))
          .filter(id -> !id.isEmpty())
          .forEach(problems::add);
    }
  }

  int nodes() {
    return ids.size();
  }

  String text() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    int group = 0;
    for (Map.Entry<String, List<String>> entry : groups.entrySet()) {
      if (entry.getValue().isEmpty()) {
        continue;
      }
      String title = MermaidText.quoted(modules.title(entry.getKey()));
      text.append("  subgraph m").append(group++).append("[").append(title).append("]\n");
      entry.getValue().forEach(node -> text.append("    ").append(node).append('\n'));
      text.append("  end\n");
    }
    edges.forEach(edge -> text.append("  ").append(edge).append('\n'));
    problems.forEach(id -> text.append("  class ").append(id).append(" problem\n"));
    if (!problems.isEmpty()) {
      text.append("  classDef problem stroke:#bf2b18,stroke-width:3px\n");
    }
    return text.toString();
  }

  private void callbacks(EventReport event) {
    String from = id("event " + event.event().name());
    for (int i = 0; i < event.callbacks().size(); i++) {
      CallbackReport report = event.callbacks().get(i);
      CallbackEntry callback = report.callback();
      String key = key(callback.owner(), callback.method());
      node(key, callback.module(), "[" + MermaidText.quoted(callback.displayName()) + "]");
      edges.add(from + " -->|" + (i + 1) + "| " + id(key));
      for (CallbackReport.Cascade cascade : report.cascades()) {
        if (ids.containsKey("event " + cascade.event())) {
          edges.add(id(key) + " -.-> " + id("event " + cascade.event()));
        }
      }
    }
  }

  private void firings(EventReport event) {
    for (Firing firing : event.firings()) {
      SourcePlace place = firing.place();
      String key = key(place.type(), place.method());
      String home = modules.homeOf(place.type());
      node(key, home, "[/" + MermaidText.quoted(Wording.method(place)) + "/]");
      String to = id("event " + event.event().name());
      if (!edges.contains(id(key) + " -.-> " + to)) {
        edges.add(id(key) + " --> " + to);
      }
    }
  }

  private void node(String key, String module, EventReport event) {
    node(key, module, "([" + MermaidText.quoted(event.event().name()) + "])");
  }

  private void node(String key, String module, String shape) {
    if (!ids.containsKey(key)) {
      ids.put(key, "n" + ids.size());
      groups.computeIfAbsent(module, m -> new ArrayList<>()).add(id(key) + shape);
    }
  }

  private String id(String key) {
    return ids.getOrDefault(key, "");
  }

  /** Overloads share a node: a place of a firing does not tell them apart. */
  private static String key(String type, String method) {
    return "method " + type + "." + method;
  }
}
