package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.page.Figures.OnJdk;
import dev.hardwire.benchmarks.record.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of one part. */
final class Tables {
  private final Figures figures;

  /** A row, and the next one of its kind: that says the same but for the number it begins with. */
  private record Step(String smaller, String larger) {
    double times() {
      return Figures.firstNumber(larger) / Figures.firstNumber(smaller);
    }

    String text() {
      return Text.number(Figures.firstNumber(smaller)) + " to " + larger;
    }
  }

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
    List<String> others = others(table, unit, without);
    others.remove(by);
    others.forEach(other -> head.addAll(List.of(other + " adds", "ratio")));
    List<List<String>> rows = new ArrayList<>();
    for (String row : figures.rows(table, unit)) {
      for (OnJdk jdk : figures.recordings()) {
        Optional<Double> base = jdk.find(table, row, without, unit).map(Measurement::median);
        Optional<Double> ours = jdk.added(table, row, by, unit, without);
        if (ours.isPresent()) {
          List<String> cells =
              new ArrayList<>(List.of(row, String.valueOf(jdk.jdk()), text(base), text(ours)));
          for (String other : others) {
            Optional<Double> theirs = jdk.added(table, row, other, unit, without);
            cells.add(text(theirs));
            cells.add(ratio(ours, theirs));
          }
          rows.add(cells);
        }
      }
    }
    return table(head, rows, table + ", " + unit + ", " + by);
  }

  /**
   * By which power of the number with which a row begins, what each way adds to one that does
   * nothing grows from a row to the next of the same kind: 1 is linear.
   */
  String exponents(String table, String unit, String without) {
    List<String> ways = others(table, unit, without);
    List<String> head = new ArrayList<>(List.of(" ", "JDK"));
    head.addAll(ways);
    List<List<String>> rows = new ArrayList<>();
    for (Step step : steps(table, unit)) {
      for (OnJdk jdk : figures.recordings()) {
        List<String> cells = new ArrayList<>();
        for (String by : ways) {
          Optional<Double> before = jdk.added(table, step.smaller(), by, unit, without);
          Optional<Double> after = jdk.added(table, step.larger(), by, unit, without);
          cells.add(exponent(quotient(after, before), step.times()));
        }
        if (cells.stream().anyMatch(cell -> !cell.equals(Text.NONE))) {
          cells.addAll(0, List.of(step.text(), String.valueOf(jdk.jdk())));
          rows.add(cells);
        }
      }
    }
    return table(head, rows, table + ", " + unit);
  }

  private List<Step> steps(String table, String unit) {
    Map<String, String> lastOfKind = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (String row : figures.rows(table, unit)) {
      String smaller = lastOfKind.put(row.replaceFirst("[\\d,]+", ""), row);
      if (smaller != null) {
        steps.add(new Step(smaller, row));
      }
    }
    return steps;
  }

  private static String exponent(Optional<Double> grown, double times) {
    return grown
        .filter(value -> value > 0)
        .map(value -> Text.ratio(Math.log(value) / Math.log(times)))
        .orElse(Text.NONE);
  }

  /** All ways of a table but one. */
  private List<String> others(String table, String unit, String but) {
    return figures.rows(table, unit).stream()
        .flatMap(row -> figures.ways(table, row, unit).stream())
        .distinct()
        .filter(other -> !other.equals(but))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static Optional<Double> quotient(Optional<Double> one, Optional<Double> other) {
    return one.flatMap(value -> other.map(divisor -> value / divisor));
  }

  private static String ratio(Optional<Double> one, Optional<Double> other) {
    return quotient(one, other).map(Text::ratio).orElse(Text.NONE);
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
