package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.record.Measurement;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Prints results: medians, how far they spread, and their ratios to calls by hand. */
final class ResultTable {

  private static final String LINE = "%-7s %-32s %-22s %9s %7s  %9s %9s %9s %7s  %8s%n";

  private final Results results;

  ResultTable(Results results) {
    this.results = results;
  }

  void print() {
    System.out.printf(
        LINE, "table", "row", "by", "ns", "ratio", "cpu ns", "10 %", "90 %", "ratio", "bytes");
    for (Results.Row row : results.rows()) {
      results.compared(row).forEach(by -> print(row, by));
    }
  }

  private void print(Results.Row row, String by) {
    System.out.printf(
        LINE,
        row.table(),
        row.title(),
        by,
        number(1, row, by, "ns", Measurement::median),
        ratio(row, by, "ns"),
        number(1, row, by, "cpu ns", Measurement::median),
        number(1, row, by, "cpu ns", values -> values.quantile(0.1)),
        number(1, row, by, "cpu ns", values -> values.quantile(0.9)),
        ratio(row, by, "cpu ns"),
        number(1, row, by, "bytes", Measurement::median));
  }

  private String ratio(Results.Row row, String by, String unit) {
    String compared = by.endsWith(", static") ? "by hand, static" : "by hand";
    Optional<Measurement> byHand = results.find(row, compared, unit);
    return byHand
        .map(hand -> number(3, row, by, unit, values -> values.median() / hand.median()))
        .orElse("-");
  }

  private String number(
      int decimals, Results.Row row, String by, String unit, ToDoubleFunction<Measurement> value) {
    return results
        .find(row, by, unit)
        .map(found -> String.format(Locale.ROOT, "%." + decimals + "f", value.applyAsDouble(found)))
        .orElse("-");
  }
}
