package dev.hardwire.benchmarks.record;

import java.util.ArrayList;
import java.util.List;

/** What was measured in turns, of Hardwire and of what it is compared with. */
public final class Turns {
  private final String table;
  private final String row;
  private final String unit;
  private final String base;
  private final List<Double> ours = new ArrayList<>();
  private final List<Double> theirs = new ArrayList<>();

  /**
   * Begins with nothing.
   *
   * @param table of the measurements
   * @param row of the measurements
   * @param unit of the values
   * @param base what Hardwire is compared with
   */
  public Turns(String table, String row, String unit, String base) {
    this.table = table;
    this.row = row;
    this.unit = unit;
    this.base = base;
  }

  /**
   * Adds a value of Hardwire's.
   *
   * @param value in the unit
   */
  public void ours(double value) {
    ours.add(value);
  }

  /**
   * Adds a value of the other one's.
   *
   * @param value in the unit
   */
  public void theirs(double value) {
    theirs.add(value);
  }

  /**
   * What was measured so far.
   *
   * @return Hardwire's first
   */
  public List<Measurement> measurements() {
    return List.of(
        new Measurement(table, row, "Hardwire", unit, ours),
        new Measurement(table, row, base, unit, theirs));
  }
}
