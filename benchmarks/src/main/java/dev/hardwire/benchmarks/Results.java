package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Versions;
import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What all iterations of all rounds measured. */
final class Results {

  static final List<String> UNITS = List.of("ns", "cpu ns", "bytes");

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** A row of a table. */
  record Row(String table, String title) {}

  private record Key(String by, String unit) {}

  private final Map<Row, Map<Key, List<Double>>> rows = new LinkedHashMap<>();

  void add(Row row, String by, RunResult result) {
    result.getBenchmarkResults().stream()
        .flatMap(one -> one.getIterationResults().stream())
        .forEach(one -> add(row, by, one));
  }

  private void add(Row row, String by, IterationResult iteration) {
    add(row, by, "ns", iteration.getPrimaryResult());
    iteration
        .getSecondaryResults()
        .forEach(
            (label, result) -> {
              if (label.endsWith(ALLOCATED)) {
                add(row, by, "bytes", result);
              } else if (label.equals(CpuProfiler.LABEL)) {
                add(row, by, "cpu ns", result);
              }
            });
  }

  private void add(Row row, String by, String unit, Result<?> result) {
    rows.computeIfAbsent(row, missing -> new LinkedHashMap<>())
        .computeIfAbsent(new Key(by, unit), missing -> new ArrayList<>())
        .add(result.getScore());
  }

  /** The rows, in the order in which they were first measured. */
  Collection<Row> rows() {
    return rows.keySet();
  }

  /** The ways that were compared in a row. */
  List<String> compared(Row row) {
    return measurements(row).stream().map(Measurement::by).distinct().toList();
  }

  Optional<Measurement> find(Row row, String by, String unit) {
    return measurements(row).stream()
        .filter(one -> one.by().equals(by) && one.unit().equals(unit))
        .findFirst();
  }

  private List<Measurement> measurements(Row row) {
    return rows.getOrDefault(row, Map.of()).entrySet().stream()
        .map(
            entry ->
                new Measurement(
                    row.table(),
                    row.title(),
                    entry.getKey().by(),
                    entry.getKey().unit(),
                    entry.getValue()))
        .toList();
  }

  void write(String part, String command) throws IOException {
    List<Measurement> all = rows().stream().flatMap(row -> measurements(row).stream()).toList();
    Path file = Recording.ofToday(part, command, Versions.all(), all).write();
    System.out.println("Written: " + file);
  }
}
