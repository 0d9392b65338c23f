package dev.hardwire.integration.semantics;

import dev.hardwire.integration.semantics.execution.CompiledProgram;
import dev.hardwire.integration.semantics.execution.ProgramCompiler;
import dev.hardwire.integration.semantics.feature.PairCounts;
import dev.hardwire.integration.semantics.program.Program;
import dev.hardwire.integration.semantics.reference.Interpreter;
import dev.hardwire.integration.semantics.reference.Interpreter.Expectation;
import dev.hardwire.integration.semantics.source.SourceFile;
import dev.hardwire.integration.semantics.source.Sources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compares what a program does with what it has to do. */
final class Comparison {

  private final Program program;
  private final List<List<SourceFile>> sources;

  Comparison(Program program) {
    this.program = program;
    this.sources = Sources.of(program);
  }

  /** The difference, with all that is needed to understand it; empty if there is none. */
  Optional<String> difference(ProgramCompiler compiler, PairCounts pairs) {
    Expectation expectation = Interpreter.expectation(program);
    pairs.add(expectation.sightings());
    List<String> expected = expectation.lines();
    CompiledProgram compiled = compiler.compile(sources);
    if (!compiled.problems().isEmpty()) {
      return Optional.of(report("does not compile", compiled.problems(), compiled));
    }
    List<String> found = runSafely(compiled);
    return found.equals(expected)
        ? Optional.empty()
        : Optional.of(report("runs differently", lines(expected, found), compiled));
  }

  /** What is wrong with how the program is rejected; empty if only the expected rule is told. */
  Optional<String> rejection(ProgramCompiler compiler, String code) {
    CompiledProgram compiled = compiler.compile(sources);
    List<String> others =
        compiled.problems().stream()
            .filter(problem -> !problem.contains("[Hardwire/" + code + "]"))
            .filter(problem -> !problem.contains("warning: No processor claimed"))
            .toList();
    return compiled.problems().isEmpty() || !others.isEmpty()
        ? Optional.of(report("is not rejected for " + code, compiled.problems(), compiled))
        : Optional.empty();
  }

  private List<String> runSafely(CompiledProgram compiled) {
    try {
      return compiled.run(program.packageName());
    } catch (IllegalStateException | LinkageError e) {
      return List.of("failed: " + e + ", " + e.getCause());
    }
  }

  /** Both traces as far as they are the same, and then one after the other. */
  private static List<String> lines(List<String> expected, List<String> found) {
    int same = 0;
    while (same < Math.min(expected.size(), found.size())
        && Objects.equals(expected.get(same), found.get(same))) {
      same++;
    }
    return List.of(
        "same:\n  " + String.join("\n  ", expected.subList(0, same)),
        "first difference, expected: " + line(expected, same),
        "first difference, found:    " + line(found, same),
        "rest expected:\n  " + String.join("\n  ", expected.subList(same, expected.size())),
        "rest found:\n  " + String.join("\n  ", found.subList(same, found.size())));
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(end)";
  }

  private String report(String what, List<String> details, CompiledProgram compiled) {
    return """
    The program of seed %d %s. Rerun it alone by -Dhardwire.seed=%1$d -Dhardwire.wirings=1
    ==== sources ====
    %s
    ==== generated ====
    %s
    ==== difference ====
    %s
    """
        .formatted(
            program.seed(),
            what,
            text(sources.stream().flatMap(List::stream).toList()),
            text(compiled.generated()),
            String.join("\n", details));
  }

  private static String text(List<SourceFile> files) {
    return files.stream()
        .map(file -> "// ---- " + file.name() + "\n" + file.text())
        .collect(Collectors.joining("\n"));
  }
}
