package dev.hardwire.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares what wirings were compiled against with the modules that are there. */
final class Comparison {

  private final Findings findings;
  private final Set<String> ignored;
  private final List<Problem> problems;

  /** The marker that the class loader finds first, by index class; sorted for the report. */
  private final Map<String, Marker> modules = new TreeMap<>();

  /** Index classes that are there in several states, so that none is the right one to compare. */
  private final Set<String> ambiguous = new HashSet<>();

  private Comparison(Findings findings, Set<String> ignored) {
    this.findings = findings;
    this.ignored = ignored;
    this.problems = findings.problems();
    for (Marker marker : findings.markers()) {
      modules.putIfAbsent(marker.index(), marker);
    }
  }

  /** Everything that is wrong, in a fixed order. */
  static List<Problem> problems(Findings findings, Set<String> ignored) {
    Comparison comparison = new Comparison(findings, ignored);
    comparison.compare();
    return comparison.problems.stream().distinct().toList();
  }

  private void compare() {
    reportDifferingModules();
    reportDifferingWirings();
    // With an unreadable wiring nobody knows what is listed; it has its own message.
    if (!findings.hasUnreadableWiring()) {
      if (findings.wirings().isEmpty()) {
        reportNoWiring();
      } else {
        reportUnlisted();
      }
    }
    findings.wirings().forEach(this::reportStale);
  }

  private void reportDifferingModules() {
    for (List<Marker> same : grouped(findings.markers(), Marker::index)) {
      if (same.stream().map(Marker::hash).distinct().count() > 1) {
        ambiguous.add(same.get(0).index());
        reportDiffering(
            "Module " + same.get(0).anchor(), same.stream().map(Marker::place).toList());
      }
    }
  }

  private void reportDifferingWirings() {
    for (List<CompiledWiring> same : grouped(findings.wirings(), CompiledWiring::name)) {
      if (same.stream().map(CompiledWiring::hashes).distinct().count() > 1) {
        reportDiffering(
            "Wiring " + same.get(0).name(), same.stream().map(CompiledWiring::place).toList());
      }
    }
  }

  private void reportDiffering(String subject, List<String> places) {
    problems.add(
        new Problem(
            subject
                + " is there several times in different states: "
                + Problem.list(places, ", ")
                + ".",
            "Keep one of them on the class path."));
  }

  private void reportNoWiring() {
    List<String> anchors = modules.values().stream().map(Marker::anchor).toList();
    String found =
        anchors.isEmpty()
            ? "no module of Hardwire is there either."
            : "there are only the modules " + Problem.list(anchors, ", ") + ".";
    problems.add(
        new Problem(
            "No wiring is on the class path; " + found,
            "Run the check where the class with @EventWiring is on the class path together with "
                + CompiledWiring.FOLDER
                + ", which the annotation processor writes for it."));
  }

  private void reportUnlisted() {
    Set<String> listed = new HashSet<>();
    Set<String> annotated = new HashSet<>();
    for (CompiledWiring wiring : findings.wirings()) {
      listed.addAll(wiring.hashes().keySet());
      annotated.add(wiring.annotated());
    }
    for (Marker module : modules.values()) {
      if (!listed.contains(module.index()) && !ignored.contains(module.anchor())) {
        problems.add(unlisted(module, annotated));
      }
    }
  }

  private static Problem unlisted(Marker module, Set<String> annotated) {
    String anchor = module.anchor();
    return new Problem(
        module.shown() + " is on the class path, but no wiring lists it.",
        "Add %s.class to @EventWiring of %s, or leave it out on purpose: ignoring(\"%s\")."
            .formatted(anchor, Problem.list(annotated, " or "), anchor));
  }

  private void reportStale(CompiledWiring wiring) {
    for (Map.Entry<String, String> listed : wiring.hashes().entrySet()) {
      String index = listed.getKey();
      Marker module = modules.get(index);
      if (module == null) {
        reportMissing(wiring, index);
      } else if (!module.hash().equals(listed.getValue()) && !ambiguous.contains(index)) {
        problems.add(changed(wiring, module));
      }
    }
  }

  private void reportMissing(CompiledWiring wiring, String index) {
    if (!findings.hasUnreadableMarker(index)) {
      problems.add(
          new Problem(
              wiring.shown()
                  + (" was compiled against the module index " + index)
                  + ", which is not on the class path.",
              "Add that module to the class path, or take it out of @EventWiring of "
                  + (wiring.annotated() + " and compile that again.")));
    }
  }

  private static Problem changed(CompiledWiring wiring, Marker module) {
    return new Problem(
        module.shown() + " has changed since " + wiring.shown() + " was compiled.",
        "Compile " + wiring.annotated() + " again.");
  }

  private static <T> List<List<T>> grouped(List<T> found, Function<T, String> name) {
    Map<String, List<T>> groups =
        found.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
    return new ArrayList<>(groups.values());
  }
}
