package dev.hardwire.testing;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Something that a check found wrong.
 *
 * @param sentence what is wrong, and where
 * @param action what to do about it
 */
record Problem(String sentence, String action) {

  /** How many names a list shows at most. */
  private static final int LISTED = 10;

  /** All problems as one message, numbered. */
  static String report(List<Problem> problems) {
    StringBuilder report = new StringBuilder("The wiring is not complete (");
    report.append(problems.size()).append(problems.size() == 1 ? " problem)" : " problems)");
    int number = 0;
    for (Problem problem : problems) {
      number++;
      report.append("\n\n").append(number).append(". ").append(problem.sentence);
      report.append("\n   ").append(problem.action);
    }
    return report.toString();
  }

  /** The names sorted, each once, and capped. */
  static String list(Collection<String> names, String separator) {
    TreeSet<String> sorted = new TreeSet<>(names);
    String shown = sorted.stream().limit(LISTED).collect(Collectors.joining(separator));
    int rest = sorted.size() - LISTED;
    return rest > 0 ? shown + ", … and " + rest + " more" : shown;
  }
}
