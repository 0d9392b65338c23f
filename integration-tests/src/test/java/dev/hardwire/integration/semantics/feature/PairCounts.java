package dev.hardwire.integration.semantics.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many programs two features occurred together at one event. Used by several threads. */
public final class PairCounts {

  private static final Feature[] FEATURES = Feature.values();

  private final Map<Pair, Integer> counts = new HashMap<>();

  /** Two different features, the earlier one first. */
  public record Pair(Feature one, Feature other) {
    @Override
    public String toString() {
      return one.text() + " × " + other.text();
    }
  }

  /** Counts each pair of a program once. */
  public synchronized void add(Sightings sightings) {
    Set<Pair> pairs = new HashSet<>();
    for (Set<Feature> together : sightings.features()) {
      for (Feature one : together) {
        for (Feature other : together) {
          if (one.compareTo(other) <= 0) {
            pairs.add(new Pair(one, other));
          }
        }
      }
    }
    pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum));
  }

  /** Pairs that can occur together but did so in fewer programs, with their counts. */
  public synchronized List<String> rarerThan(int minimum) {
    List<String> rare = new ArrayList<>();
    for (Pair pair : possiblePairs()) {
      int count = count(pair);
      if (count < minimum) {
        rare.add(pair + ": " + count);
      }
    }
    return rare;
  }

  /** A table of all pairs, as Markdown. */
  public synchronized String table(String title) {
    StringBuilder table = new StringBuilder("# " + title + "\n\n");
    table.append("| feature | programs | with the features in this order |\n|---|---|---|\n");
    for (Feature one : FEATURES) {
      table.append("| %s | %d |".formatted(one.text(), count(new Pair(one, one))));
      for (Feature other : FEATURES) {
        if (other.compareTo(one) > 0) {
          Pair pair = new Pair(one, other);
          String count = Exclusions.isPossible(pair) ? String.valueOf(count(pair)) : "–";
          table.append(" %s %s,".formatted(other.text(), count));
        }
      }
      table.setLength(table.length() - 1);
      table.append(" |\n");
    }
    return table.toString();
  }

  private static List<Pair> possiblePairs() {
    List<Pair> pairs = new ArrayList<>();
    for (Feature one : FEATURES) {
      for (Feature other : FEATURES) {
        Pair pair = new Pair(one, other);
        if (other.compareTo(one) > 0 && Exclusions.isPossible(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private int count(Pair pair) {
    return counts.getOrDefault(pair, 0);
  }
}
