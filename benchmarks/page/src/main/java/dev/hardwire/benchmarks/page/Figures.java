package dev.hardwire.benchmarks.page;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one part of the benchmarks measured, on each JDK that it ran on. */
final class Figures {
  private final List<OnJdk> recordings;

  private Figures(List<OnJdk> recordings) {
    this.recordings = recordings;
  }

  /**
   * Reads the files of a part.
   *
   * @throws IllegalArgumentException if it was measured on none of the JDKs
   */
  static Figures read(Path folder, String part) throws IOException {
    List<OnJdk> recordings =
        Recording.read(folder, part).entrySet().stream()
            .map(one -> new OnJdk(one.getKey(), one.getValue()))
            .toList();
    if (recordings.isEmpty()) {
      throw new IllegalArgumentException(
          "There is no recording of " + part + " in " + folder + ". Measure it first.");
    }
    return new Figures(recordings);
  }

  List<OnJdk> recordings() {
    return recordings;
  }

  /**
   * What was measured on a JDK.
   *
   * @throws IllegalArgumentException if nothing was
   */
  OnJdk on(String version) {
    return recordings.stream()
        .filter(one -> String.valueOf(one.jdk()).equals(version))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("Nothing is recorded on JDK " + version + "."));
  }

  /** The rows of a table that have values of a unit, in the order in which they were recorded. */
  List<String> rows(String table, String unit) {
    return measurements(table, unit).map(Measurement::row).distinct().toList();
  }

  /** The ways that have values in a row, in the order in which they were recorded. */
  List<String> ways(String table, String row, String unit) {
    return measurements(table, unit)
        .filter(one -> one.row().equals(row))
        .map(Measurement::by)
        .distinct()
        .toList();
  }

  /** The number with which a row begins, such as that of callbacks. */
  static double firstNumber(String row) {
    return Double.parseDouble(row.replace(",", "").replaceAll("\\D.*", ""));
  }

  private Stream<Measurement> measurements(String table, String unit) {
    return recordings.stream()
        .flatMap(one -> one.recording().measurements().stream())
        .filter(one -> one.table().equals(table) && one.unit().equals(unit));
  }

  /**
   * A recording.
   *
   * @param jdk its feature version
   * @param recording what was measured
   */
  record OnJdk(int jdk, Recording recording) {

    Optional<Measurement> find(String table, String row, String by, String unit) {
      return recording.measurements().stream()
          .filter(
              one ->
                  one.table().equals(table)
                      && one.row().equals(row)
                      && one.by().equals(by)
                      && one.unit().equals(unit))
          .findFirst();
    }

    /** The median of a way in a row, less that of one that does nothing. */
    Optional<Double> added(String table, String row, String by, String unit, String without) {
      return find(table, row, without, unit)
          .flatMap(base -> find(table, row, by, unit).map(with -> with.median() - base.median()));
    }
  }
}
