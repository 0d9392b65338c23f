package dev.hardwire.integration.mistakes.shrink;

import dev.hardwire.integration.mistakes.injection.Recipe;
import dev.hardwire.integration.mistakes.injection.Recipe.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Leaves out what a finding does not need, one part after another. */
public final class Shrinker {

  private static final int MOST_ATTEMPTS = 150;

  private final Recipe recipe;
  private final Function<Made, List<String>> check;
  private final List<Drop> drops = new ArrayList<>();
  private int attempts;

  /**
   * Prepares to shrink a program.
   *
   * @param check finds what is wrong with a program
   */
  public Shrinker(Recipe recipe, Function<Made, List<String>> check) {
    this.recipe = recipe;
    this.check = check;
  }

  /** The smallest program found with the same kind of finding. */
  public Made shrink(List<String> findings) {
    Set<String> kinds = kinds(findings);
    boolean isSmaller = true;
    while (isSmaller && attempts < MOST_ATTEMPTS) {
      isSmaller = false;
      for (Drop drop : Drop.all(made().orElseThrow().program())) {
        drops.add(drop);
        if (attempts < MOST_ATTEMPTS && made().map(it -> isSame(it, kinds)).orElse(false)) {
          isSmaller = true;
        } else {
          drops.remove(drops.size() - 1);
        }
      }
    }
    return made().orElseThrow();
  }

  private boolean isSame(Made made, Set<String> kinds) {
    attempts++;
    try {
      return kinds(check.apply(made)).equals(kinds);
    } catch (RuntimeException e) {
      return false; // it is no program any more
    }
  }

  /** What findings say before details follow. */
  private static Set<String> kinds(List<String> findings) {
    return findings.stream()
        .map(finding -> finding.lines().findFirst().orElse("").replaceFirst(":.*", ""))
        .collect(Collectors.toSet());
  }

  /** The program without what is left out; empty if the last part was not there. */
  private Optional<Made> made() {
    Made made = recipe.make().orElseThrow();
    boolean isChanged = true;
    for (Drop drop : drops) {
      isChanged = drop.from(made.program());
    }
    return isChanged ? Optional.of(made) : Optional.empty();
  }
}
