package dev.hardwire.processor.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The known name that was probably meant. Names are compared by the optimal string alignment
 * distance (insertions, deletions, substitutions and swaps of neighbours; Boytsov, "Indexing
 * methods for approximate dictionary searching", 2011, section 2.2); a suggestion is at most two
 * edits and at most a third of the name away.
 */
public final class NearestName {

  private static final int MOST_EDITS = 2;
  private static final int LONGEST = 200;

  private NearestName() {}

  /** The known name nearest to the given one; the first of equally near ones. */
  public static Optional<String> of(String name, Collection<String> known) {
    int limit = Math.min(MOST_EDITS, name.length() / 3);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - name.length()) <= limit)
        .filter(candidate -> candidate.length() <= LONGEST)
        .filter(candidate -> distance(name, candidate) <= limit)
        .min(
            Comparator.comparingInt((String candidate) -> distance(name, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  static int distance(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, a, b, i, j);
      }
    }
    return distance[a.length()][b.length()];
  }

  private static int step(int[][] distance, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(
            distance[i - 1][j - 1] + cost, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
  }
}
