package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.CodeGraph;
import dev.hardwire.tools.classes.Node;
import dev.hardwire.tools.manifest.WiringManifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The code of an application, and what of it fires events or is a callback.
 *
 * @param hierarchy its classes
 * @param doors which calls fire events
 * @param graph what calls what
 * @param fired where events are fired
 * @param firing what leads to the firing of an event; nothing else matters for cascades
 * @param callbacks which methods are callbacks
 * @param places where code stands
 */
record Application(
    ClassHierarchy hierarchy,
    Doors doors,
    CodeGraph graph,
    FiredEvents fired,
    Set<Node> firing,
    CallbackMethods callbacks,
    SourcePlaces places) {

  static Application of(
      ClassHierarchy hierarchy, List<WiringManifest> wirings, List<Path> sources) {
    Doors doors = new Doors(hierarchy, wirings);
    CodeGraph graph = CodeGraph.of(hierarchy, call -> !doors.at(call).isEmpty());
    FiredEvents fired = new FiredEvents(graph, doors);
    return new Application(
        hierarchy,
        doors,
        graph,
        fired,
        fired.origins(),
        new CallbackMethods(hierarchy),
        new SourcePlaces(graph.origins(), sources));
  }
}
