package dev.hardwire.tools.render;

import dev.hardwire.tools.report.CallbackReport;
import dev.hardwire.tools.report.EventReport;
import dev.hardwire.tools.report.Firing;
import dev.hardwire.tools.report.WiringReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A flowchart of the modules of a large wiring: whose events each of them fires and hears. */
final class MermaidModules {
  private record Edge(String from, String to, String verb) {}

  private final WiringReport wiring;
  private final ModuleNames modules;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<Edge, Set<String>> events = new LinkedHashMap<>();

  MermaidModules(WiringReport wiring) {
    this.wiring = wiring;
    this.modules = ModuleNames.of(wiring);
    ModuleNames.modules(wiring).forEach(this::id);
    wiring.events().forEach(this::add);
  }

  String text() {
    StringBuilder text = new StringBuilder("flowchart LR\n");
    ids.forEach(
        (module, id) ->
            text.append("  " + id + "[" + MermaidText.quoted(modules.title(module)) + "]\n"));
    events.forEach(
        (edge, names) ->
            text.append("  " + id(edge.from()))
                .append(edge.verb().equals("fires") ? " -.->|" : " -->|")
                .append(names.size() + "| " + id(edge.to()) + "\n"));
    return text.toString();
  }

  private void add(EventReport event) {
    String home = ModuleNames.moduleOf(event.event(), wiring);
    String name = event.event().name();
    for (Firing firing : event.firings()) {
      String type = firing.place().type();
      String from = modules.homeOf(type);
      add(new Edge(from, home, "fires"), name);
    }
    for (CallbackReport callback : event.callbacks()) {
      add(new Edge(home, callback.callback().module(), "hears"), name);
    }
  }

  private void add(Edge edge, String event) {
    if (!edge.from().equals(edge.to())) {
      id(edge.from());
      id(edge.to());
      events.computeIfAbsent(edge, e -> new TreeSet<>()).add(event);
    }
  }

  private String id(String module) {
    return ids.computeIfAbsent(module, m -> "m" + ids.size());
  }
}
