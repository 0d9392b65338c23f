package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.Call;
import dev.hardwire.tools.classes.CodeGraph;
import dev.hardwire.tools.classes.Method;
import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.report.Doors.Fired;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All places in the code of an application that fire events. */
final class FiredEvents {
  private final List<Place> places = new ArrayList<>();
  private final List<Place> byAnyName = new ArrayList<>();

  FiredEvents(CodeGraph graph, Doors doors) {
    for (Node node : graph.methods()) {
      if (!graph.origins().isInvented(node.method())) {
        add(node, doors);
      }
    }
  }

  private void add(Node node, Doors doors) {
    for (Call call : node.method().code().calls()) {
      for (Fired fired : doors.at(call)) {
        (fired.event().equals(Doors.ANY) ? byAnyName : places)
            .add(new Place(node, call.line(), fired));
      }
    }
  }

  /**
   * A place that fires an event.
   *
   * @param node the method
   * @param line the line in it
   * @param fired the event
   */
  record Place(Node node, int line, Fired fired) {
    Method method() {
      return node.method();
    }
  }

  /** The places that fire events of a wiring, by the events' names. */
  Map<String, List<Place>> of(String wiring) {
    return places.stream()
        .filter(place -> place.fired().wiring().equals(wiring))
        .collect(Collectors.groupingBy(place -> place.fired().event()));
  }

  /** The places that may fire any event of a wiring, by a name that is known only there. */
  List<Place> byAnyName(String wiring) {
    return byAnyName.stream().filter(place -> place.fired().wiring().equals(wiring)).toList();
  }
}
