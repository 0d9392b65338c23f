package dev.hardwire.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Finds the names that a mistyped one may have stood for.
 *
 * <p>Nearness is the <em>optimal string alignment</em> distance, the restricted form of the
 * Damerau-Levenshtein distance: the least number of insertions, deletions, replacements and swaps
 * of neighbours that edit no part twice. The four mistakes are those of F. J. Damerau, "A technique
 * for computer detection and correction of spelling errors", Communications of the ACM 7(3), 1964,
 * <a href="https://doi.org/10.1145/363958.363994">doi:10.1145/363958.363994</a>; the recurrence is
 * in L. Boytsov, "Indexing methods for approximate dictionary searching", ACM Journal of
 * Experimental Algorithmics 16, 2011, <a
 * href="https://doi.org/10.1145/1963190.1963191">doi:10.1145/1963190.1963191</a>.
 */
final class NearestNames {

  private static final int MOST_EDITS = 2;
  private static final int CHARACTERS_PER_EDIT = 3;

  private NearestNames() {}

  /**
   * The known names within two edits and within a third of their own length.
   *
   * @return the nearest first, equally near ones in the order of {@code known}
   */
  static List<String> of(String mistyped, SortedSet<String> known) {
    List<String> nearest = new ArrayList<>();
    for (int edits = 1; edits <= MOST_EDITS; edits++) {
      for (String name : known) {
        // A length that differs by more needs more edits: spares the table, also for huge input.
        if (Math.abs(name.length() - mistyped.length()) <= edits
            && edits * CHARACTERS_PER_EDIT <= name.length()
            && distance(mistyped, name) == edits) {
          nearest.add(name);
        }
      }
    }
    return nearest;
  }

  /** The distance by dynamic programming over prefixes, with the last three rows of the table. */
  static int distance(String from, String to) {
    int[] beforePrevious = new int[to.length() + 1];
    int[] previous = new int[to.length() + 1];
    int[] current = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      current[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] reused = beforePrevious;
      beforePrevious = previous;
      previous = current;
      current = reused;
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        boolean isSwap =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        current[j] = isSwap ? Math.min(least, beforePrevious[j - 2] + 1) : least;
      }
    }
    return current[to.length()];
  }
}
