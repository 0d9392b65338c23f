package dev.hardwire.integration.mistakes;

import dev.hardwire.integration.mistakes.injection.Injection;
import dev.hardwire.integration.mistakes.injection.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each mistake was made and told. Used by several threads. */
final class MistakeCounts {

  /** What javac alone speaks of. */
  private static final String JAVAC = "(javac's own)";

  private final Map<String, Integer> alone = new HashMap<>();
  private final Map<String, Integer> right = new HashMap<>();
  private final Map<String, Integer> together = new HashMap<>();
  private int correct;

  synchronized void add(List<Injection> injections, boolean isRight) {
    correct += injections.isEmpty() ? 1 : 0;
    boolean isAlone = injections.size() == 1;
    for (Injection injection : injections) {
      (isAlone ? alone : together).merge(injection.mistake(), 1, Integer::sum);
      if (isAlone && isRight) {
        right.merge(injection.mistake(), 1, Integer::sum);
      }
    }
  }

  /** The codes whose mistakes were made and told less often than that. */
  synchronized List<String> rarerThan(int minimum) {
    Map<String, Integer> byCode = new TreeMap<>();
    for (Mistake mistake : Mistake.all()) {
      byCode.merge(code(mistake), right.getOrDefault(mistake.name(), 0), Integer::sum);
    }
    byCode.values().removeIf(count -> count >= minimum);
    return byCode.entrySet().stream().map(Object::toString).toList();
  }

  /** A table of all mistakes, as Markdown. */
  synchronized String table(String title) {
    List<String> rows = new ArrayList<>();
    for (Mistake mistake : Mistake.all()) {
      rows.add(
          "| %s | %s | %d | %d | %d |"
              .formatted(
                  code(mistake),
                  mistake.name(),
                  alone.getOrDefault(mistake.name(), 0),
                  right.getOrDefault(mistake.name(), 0),
                  together.getOrDefault(mistake.name(), 0)));
    }
    rows.sort(null);
    return "# %s\n\n%d programs had no mistake.\n\n| rule | mistake | alone | told alone, and nothing else | with others |\n|---|---|---|---|---|\n"
            .formatted(title, correct)
        + String.join("\n", rows)
        + "\n";
  }

  private static String code(Mistake mistake) {
    return mistake.codes().isEmpty() ? JAVAC : String.join(", ", mistake.codes());
  }
}
