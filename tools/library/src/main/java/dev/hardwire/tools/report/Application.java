package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.CodeGraph;
import dev.hardwire.tools.manifest.WiringManifest;
import java.nio.file.Path;
import java.util.List;

/**
 * The code of an application, and what of it fires events or is a callback.
 *
 * @param hierarchy its classes
 * @param doors which calls fire events
 * @param graph what calls what
 * @param fired where events are fired
 * @param callbacks which methods are callbacks
 * @param places where code stands
 */
record Application(
    ClassHierarchy hierarchy,
    Doors doors,
    CodeGraph graph,
    FiredEvents fired,
    CallbackMethods callbacks,
    SourcePlaces places) {

  static Application of(
      ClassHierarchy hierarchy, List<WiringManifest> wirings, List<Path> sources) {
    Doors doors = new Doors(hierarchy, wirings);
    CodeGraph graph = CodeGraph.of(hierarchy, call -> !doors.at(call).isEmpty());
    return new Application(
        hierarchy,
        doors,
        graph,
        new FiredEvents(graph, doors),
        new CallbackMethods(hierarchy),
        new SourcePlaces(graph.origins(), sources));
  }
}
