package dev.hardwire.tools.report;

import dev.hardwire.tools.classes.ClassHierarchy;
import dev.hardwire.tools.classes.ScannedClassPath.Unreadable;
import dev.hardwire.tools.manifest.CallbackEntry;
import dev.hardwire.tools.manifest.EventEntry;
import dev.hardwire.tools.manifest.WiringManifest;
import dev.hardwire.tools.report.Report.Trouble;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells which classes of wirings are not on the class path, as the report is incomplete then. */
final class MissingClasses {
  private static final int TOLD = 5;

  private final ClassHierarchy hierarchy;
  private final List<Unreadable> unreadable;
  private final NavigableMap<String, String> missing = new TreeMap<>();

  private MissingClasses(ClassHierarchy hierarchy, List<Unreadable> unreadable) {
    this.hierarchy = hierarchy;
    this.unreadable = unreadable;
  }

  static List<Trouble> of(
      ClassHierarchy hierarchy, List<Unreadable> unreadable, Collection<WiringManifest> wirings) {
    MissingClasses classes = new MissingClasses(hierarchy, unreadable);
    for (WiringManifest wiring : wirings) {
      wiring.events().forEach(classes::look);
    }
    return classes.troubles();
  }

  private void look(EventEntry event) {
    look(
        event.contract(),
        "The contract of " + event.name() + " could not be read, so nobody knows who fires it.");
    for (CallbackEntry callback : event.callbacks()) {
      look(
          callback.owner(),
          "The owner of "
              + callback.displayName()
              + " could not be read, so nobody knows where that stands and what it fires.");
    }
  }

  private void look(String type, String consequence) {
    if (hierarchy.canonicallyNamed(type).isEmpty() && !isUnreadable(type)) {
      missing.putIfAbsent(type, consequence + " Add its module to the class path.");
    }
  }

  /** A class that is there and damaged is told already. */
  private boolean isUnreadable(String type) {
    String file = "/" + type.replace('.', '/') + ".class";
    return unreadable.stream()
        .anyMatch(one -> one.place().replace('$', '/').replace('\\', '/').endsWith(file));
  }

  private List<Trouble> troubles() {
    List<Trouble> troubles =
        missing.entrySet().stream()
            .limit(TOLD)
            .map(entry -> new Trouble(entry.getKey(), entry.getValue()))
            .collect(Collectors.toCollection(ArrayList::new));
    if (missing.size() > TOLD) {
      troubles.add(
          new Trouble(
              "class path",
              "And " + (missing.size() - TOLD) + " more classes of wirings could not be read."));
    }
    return troubles;
  }
}
