package dev.hardwire.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;

/** What was measured under each key, over all iterations of all rounds. */
final class Medians {

  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  void add(String key, Result<?> result) {
    values.computeIfAbsent(key, missing -> new ArrayList<>()).add(result.getScore());
  }

  /** The keys, in the order in which they were first measured. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  double of(String key) {
    return quantile(key, 0.5);
  }

  /** The value below which lies this part of all values, from 0 to 1. */
  double quantile(String key, double part) {
    double[] sorted =
        values.getOrDefault(key, List.of()).stream().mapToDouble(value -> value).toArray();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
