package dev.hardwire.integration.mistakes;

import dev.hardwire.integration.mistakes.execution.Build;
import dev.hardwire.integration.mistakes.execution.CompiledModule;
import dev.hardwire.integration.mistakes.execution.ModuleCompiler;
import dev.hardwire.integration.mistakes.injection.Mistake;
import dev.hardwire.integration.mistakes.injection.Recipe;
import dev.hardwire.integration.mistakes.injection.Recipe.Made;
import dev.hardwire.integration.mistakes.shrink.Shrinker;
import dev.hardwire.integration.semantics.random.Dice;
import dev.hardwire.integration.semantics.random.Seeds;
import dev.hardwire.integration.semantics.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A correct program and some that are like it, but for mistakes. */
final class Trial {

  /** How many programs with one mistake there are for each correct one. */
  private static final int SINGLES = 3;

  /** How many programs a trial has. */
  static final int PROGRAMS = 1 + SINGLES + 1;

  /** In how many programs it is tried to make a mistake, of which some are seldom possible. */
  private static final int ATTEMPTS = 1000;

  private final long seed;
  private final Dice dice;
  private final ModuleCompiler compiler;
  private final MistakeCounts counts;
  private final List<String> reports = new ArrayList<>();

  Trial(long seed, ModuleCompiler compiler, MistakeCounts counts) {
    this.seed = seed;
    this.dice = new Dice(seed ^ 0x5DEECE66DL);
    this.compiler = compiler;
    this.counts = counts;
  }

  /** What is wrong; nothing if all programs are treated as they should be. */
  List<String> run() {
    compiler.forget(); // nothing that other trials compiled comes again
    List<Mistake> all = dice.shuffled(Mistake.all());
    long program = suitable(all.get(0));
    check(new Recipe(program, List.of(), 0));
    List<Recipe> singles =
        all.stream()
            .map(mistake -> new Recipe(program, List.of(mistake), places()))
            .filter(Trial::isPossible)
            .limit(SINGLES)
            .toList();
    singles.forEach(this::check);
    Stream.generate(() -> dice.shuffled(all).subList(0, dice.between(2, 4)))
        .limit(ATTEMPTS)
        .map(several -> new Recipe(program, several, places()))
        .filter(Trial::isPossible)
        .findFirst()
        .ifPresent(this::check);
    return reports;
  }

  /**
   * A program in which a mistake can be made, so that those that seldom can are not rare. The other
   * mistakes are made in the same one, since most of it need not be compiled again.
   */
  private long suitable(Mistake mistake) {
    return IntStream.range(0, ATTEMPTS)
        .mapToLong(attempt -> Seeds.of(seed, attempt))
        .filter(program -> isPossible(new Recipe(program, List.of(mistake), places())))
        .findFirst()
        .orElse(seed);
  }

  private long places() {
    return dice.below(Integer.MAX_VALUE);
  }

  private static boolean isPossible(Recipe recipe) {
    return recipe.make().isPresent();
  }

  private void check(Recipe recipe) {
    Made made = recipe.make().orElseThrow();
    List<String> findings = findings(made);
    counts.add(made.injections(), findings.isEmpty());
    if (!findings.isEmpty()) {
      Made smallest = new Shrinker(recipe, this::findings).shrink(findings);
      reports.add(report(recipe, smallest, findings(smallest)));
    }
  }

  private List<String> findings(Made made) {
    return Verdict.of(made.program(), made.injections(), Build.of(made.program(), compiler));
  }

  private String report(Recipe recipe, Made made, List<String> findings) {
    Build build = Build.of(made.program(), compiler);
    String mistakes =
        recipe.mistakes().stream().map(Mistake::toString).collect(Collectors.joining(", "));
    return """
    A program of seed %d, %s. Rerun it by -Dhardwire.seed=%1$d -Dhardwire.programs=%3$d
    ==== the smallest one like it ====
    %4$s
    ==== generated where it ends ====
    %5$s
    ==== findings ====
    %6$s
    """
        .formatted(
            seed,
            mistakes.isEmpty() ? "without mistakes" : "with " + mistakes,
            PROGRAMS,
            build.sources().entrySet().stream().map(Trial::module).collect(Collectors.joining()),
            files(generated(build.lastCompiled(), findings)),
            String.join("\n", findings));
  }

  private static List<SourceFile> generated(CompiledModule last, List<String> findings) {
    String all = String.join("\n", findings).replace('/', '.');
    return last.generated().stream().filter(file -> all.contains(file.name() + ".java")).toList();
  }

  private static String module(Map.Entry<String, List<SourceFile>> module) {
    return "## module " + module.getKey() + "\n" + files(module.getValue());
  }

  private static String files(List<SourceFile> files) {
    return files.stream()
        .map(file -> "// ---- " + file.name() + "\n" + file.text() + "\n")
        .collect(Collectors.joining());
  }
}
