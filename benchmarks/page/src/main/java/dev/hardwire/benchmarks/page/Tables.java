package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.page.Figures.OnJdk;
import dev.hardwire.benchmarks.record.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The tables of one part. */
final class Tables {
  private final Figures figures;

  Tables(Figures figures) {
    this.figures = figures;
  }

  /** Two ways in each row of a table. */
  String compared(String table, String unit, String by, String base) {
    List<String> head = new ArrayList<>(List.of(" "));
    for (OnJdk jdk : figures.recordings()) {
      head.addAll(List.of(by + ", JDK " + jdk.jdk(), base, "ratio"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (String row : figures.rows(table, unit)) {
      List<String> cells = new ArrayList<>(List.of(row));
      boolean isMeasured = false;
      for (OnJdk jdk : figures.recordings()) {
        Optional<Measurement> ours = jdk.find(table, row, by, unit);
        Optional<Measurement> theirs = jdk.find(table, row, base, unit);
        isMeasured |= ours.isPresent() && theirs.isPresent();
        cells.add(Text.spread(ours));
        cells.add(Text.spread(theirs));
        cells.add(Text.ratio(ours, theirs));
      }
      if (isMeasured) {
        rows.add(cells);
      }
    }
    return table(head, rows, table + ", " + unit + ", " + by + " and " + base);
  }

  /** All ways in one row of a table, the quickest first, each compared with one. */
  String ways(String table, String row, String unit, String base) {
    List<String> head = new ArrayList<>(List.of(" "));
    for (OnJdk jdk : figures.recordings()) {
      head.addAll(List.of(unit + ", JDK " + jdk.jdk(), "ratio"));
    }
    List<List<String>> rows = new ArrayList<>();
    for (String by : quickestFirst(table, row, unit)) {
      List<String> cells = new ArrayList<>(List.of(by));
      for (OnJdk jdk : figures.recordings()) {
        Optional<Measurement> measured = jdk.find(table, row, by, unit);
        cells.add(Text.spread(measured));
        cells.add(Text.ratio(measured, jdk.find(table, row, base, unit)));
      }
      rows.add(cells);
    }
    return table(head, rows, table + ", " + row + ", " + unit);
  }

  List<String> quickestFirst(String table, String row, String unit) {
    OnJdk first = figures.recordings().get(0);
    return figures.ways(table, row, unit).stream()
        .sorted(
            Comparator.comparingDouble(
                by ->
                    first
                        .find(table, row, by, unit)
                        .map(Measurement::median)
                        .orElse(Double.MAX_VALUE)))
        .toList();
  }

  /** By how much each way exceeds one that does nothing, and how that of another compares. */
  String added(String table, String unit, String by, String without) {
    List<String> head = new ArrayList<>(List.of(" ", "JDK", without, by + " adds"));
    List<String> others = others(table, unit, by, without);
    others.forEach(other -> head.addAll(List.of(other + " adds", "ratio")));
    List<List<String>> rows = new ArrayList<>();
    for (String row : figures.rows(table, unit)) {
      for (OnJdk jdk : figures.recordings()) {
        Optional<Double> base = median(jdk, table, row, without, unit);
        Optional<Double> ours = added(median(jdk, table, row, by, unit), base);
        if (ours.isPresent()) {
          List<String> cells =
              new ArrayList<>(List.of(row, String.valueOf(jdk.jdk()), text(base), text(ours)));
          for (String other : others) {
            Optional<Double> theirs = added(median(jdk, table, row, other, unit), base);
            cells.add(text(theirs));
            cells.add(
                theirs.map(value -> Text.ratio(ours.orElseThrow() / value)).orElse(Text.NONE));
          }
          rows.add(cells);
        }
      }
    }
    return table(head, rows, table + ", " + unit + ", " + by);
  }

  private List<String> others(String table, String unit, String by, String without) {
    return figures.rows(table, unit).stream()
        .flatMap(row -> figures.ways(table, row, unit).stream())
        .distinct()
        .filter(other -> !other.equals(by) && !other.equals(without))
        .toList();
  }

  private static Optional<Double> median(
      OnJdk jdk, String table, String row, String by, String unit) {
    return jdk.find(table, row, by, unit).map(Measurement::median);
  }

  private static Optional<Double> added(Optional<Double> with, Optional<Double> without) {
    return with.flatMap(one -> without.map(other -> one - other));
  }

  private static String text(Optional<Double> value) {
    return value.map(Text::number).orElse(Text.NONE);
  }

  private static String table(List<String> head, List<List<String>> rows, String what) {
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Nothing is recorded of " + what + ".");
    }
    return Text.table(head, rows);
  }
}
