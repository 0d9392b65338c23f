package dev.hardwire.benchmarks.durable;

import dev.hardwire.benchmarks.record.Measurement;
import java.util.ArrayList;
import java.util.List;

/** What was measured in turns. */
final class Measured {
  private static final String TABLE = "durable";

  private final String row;
  private final String unit;
  private final String base;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();

  Measured(String row, String unit, String base) {
    this.row = row;
    this.unit = unit;
    this.base = base;
  }

  void ours(double value) {
    ours.add(value);
  }

  void theirs(double value) {
    theirs.add(value);
  }

  List<Measurement> measurements() {
    return List.of(
        new Measurement(TABLE, row, "Hardwire", unit, ours),
        new Measurement(TABLE, row, base, unit, theirs));
  }
}
