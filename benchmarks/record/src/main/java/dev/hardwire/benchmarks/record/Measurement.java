package dev.hardwire.benchmarks.record;

import java.util.Arrays;
import java.util.List;

/**
 * All values of one quantity, of one of the ways that are compared, at one place of a table.
 *
 * @param table what is measured, such as {@code fire}
 * @param row the parameters, such as {@code 10 callbacks, 20 types}; what has the same table, row
 *     and unit was measured in turns, and is compared
 * @param by the way, such as {@code Hardwire}, {@code by hand} or {@code Guava}
 * @param unit of the values, such as {@code ns}, {@code bytes}, {@code ms} or {@code classes}
 * @param values in the order in which they were measured, at least one
 */
public record Measurement(String table, String row, String by, String unit, List<Double> values) {

  /** Makes sure that there is a value, and keeps a copy. */
  public Measurement {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing was measured of " + by + " in " + table + ", " + row);
    }
  }

  /**
   * The value that lies in the middle.
   *
   * @return the median
   */
  public double median() {
    return quantile(0.5);
  }

  /**
   * The value below which lies a part of all values, interpolated between neighbours.
   *
   * @param part from 0, which gives the smallest value, to 1
   * @return the quantile
   */
  public double quantile(double part) {
    double[] sorted = values.stream().mapToDouble(value -> value).toArray();
    Arrays.sort(sorted);
    double place = part * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
