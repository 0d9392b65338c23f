package dev.hardwire.benchmarks.durable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured in turns. */
final class Measured {
  private final String what;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();

  Measured(String what) {
    this.what = what;
  }

  void ours(double value) {
    ours.add(value);
  }

  void theirs(double value) {
    theirs.add(value);
  }

  /** Medians, with the smallest and the largest value, and the ratio of the medians. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f |",
        what,
        text(ours),
        text(theirs),
        quantile(ours, 0.5) / quantile(theirs, 0.5));
  }

  /** A row for another quantile of the same values. */
  String row(String named, double part) {
    double one = quantile(ours, part);
    double other = quantile(theirs, part);
    return String.format(
        Locale.ROOT,
        "| %s, %s | %s | %s | %.2f |",
        what,
        named,
        number(one),
        number(other),
        one / other);
  }

  private static String text(List<Double> values) {
    return number(quantile(values, 0.5))
        + " ("
        + number(quantile(values, 0))
        + " to "
        + number(quantile(values, 1))
        + ")";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value);
  }

  private static double quantile(List<Double> values, double part) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.round(part * (sorted.size() - 1)));
  }
}
