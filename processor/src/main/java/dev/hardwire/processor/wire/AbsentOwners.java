package dev.hardwire.processor.wire;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.check.NearestName;
import dev.hardwire.processor.read.WiringDeclaration;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The owners that a wiring leaves out. */
final class AbsentOwners {

  private static final int MOST_SHOWN = 5;

  private final WiringDeclaration wiring;
  private final boolean isComplete;
  private final List<Problem> problems;

  /**
   * Creates a search for the owners that stay out.
   *
   * @param isComplete whether all classes that take part are known
   * @param problems receives the problems of names
   */
  AbsentOwners(WiringDeclaration wiring, boolean isComplete, List<Problem> problems) {
    this.wiring = wiring;
    this.isComplete = isComplete;
    this.problems = problems;
  }

  /** The modules without what stays out; names that mean no owner, or several, become problems. */
  List<ResolvedModule> without(List<ResolvedModule> modules) {
    if (wiring.without().isEmpty()) {
      return modules;
    }
    Set<ClassName> owners =
        modules.stream()
            .flatMap(module -> module.contents().owners())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<ClassName> absent = new LinkedHashSet<>();
    for (String name : wiring.without()) {
      List<ClassName> meant =
          owners.stream().filter(owner -> names(owner).anyMatch(name::equals)).toList();
      if (meant.size() == 1) {
        absent.addAll(meant);
      } else if (isComplete || !meant.isEmpty()) {
        problems.add(problem(name, meant, owners));
      }
    }
    return modules.stream().map(module -> module.with(module.contents().without(absent))).toList();
  }

  private static Stream<String> names(ClassName owner) {
    return Stream.of(
        owner.simpleName(), String.join(".", owner.simpleNames()), owner.canonicalName());
  }

  private Problem problem(String name, List<ClassName> meant, Set<ClassName> owners) {
    if (!meant.isEmpty()) {
      return Problem.of(
          ProblemCode.UNKNOWN_OWNER,
          wiring.locationOfWithout(name),
          "'" + name + "' may be " + shown(meant, " or ") + ", so it is not clear who stays out.",
          "Name the class with its package.");
    }
    List<String> known = owners.stream().flatMap(AbsentOwners::names).distinct().toList();
    return Problem.of(
        ProblemCode.UNKNOWN_OWNER,
        wiring.locationOfWithout(name),
        "No class '" + name + "' with callbacks takes part, so it can't stay out.",
        NearestName.of(name, known)
            .map(nearest -> "Did you mean '" + nearest + "'?")
            .orElse(
                owners.isEmpty()
                    ? "Remove it; no class with callbacks takes part."
                    : "Remove it, or name one of " + shown(List.copyOf(owners), ", ") + "."));
  }

  private static String shown(List<ClassName> owners, String separator) {
    int more = owners.size() - MOST_SHOWN;
    return owners.stream()
            .limit(MOST_SHOWN)
            .map(ClassName::canonicalName)
            .collect(Collectors.joining(separator))
        + (more > 0 ? " and " + more + " more" : "");
  }
}
