package dev.hardwire.benchmarks.memory;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts the bytes that one more of each sort keeps, and writes a recording. */
public final class MemoryComparison {

  private static final int WIRINGS = 10;
  private static final int MANY = 1_000;

  /** A library may fill a cache of its own meanwhile. */
  private static final int ROUNDS = 3;

  private final List<Measurement> measurements = new ArrayList<>();

  private MemoryComparison() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   * @throws IOException if the recording can't be written
   */
  public static void main(String[] arguments) throws IOException {
    // Otherwise JOL can't look into records and lambdas.
    System.setProperty("jol.magicFieldOffset", "true");
    MemoryComparison comparison = new MemoryComparison();
    comparison.measure("wiring", WIRINGS, Wirings.all());
    comparison.measure("attached owner", MANY, Attached.kept());
    comparison.measure("attached owner, weakly", MANY, Attached.weaklyHeld());
    comparison.measure("listener", MANY, Listening.all());
    comparison.measure("pending call", MANY, Pending.all());
    Recording.ofToday(
            "memory",
            "java -jar benchmarks/memory/target/memory-benchmarks.jar",
            Versions.all(),
            comparison.measurements)
        .write();
  }

  private void measure(String row, int count, Map<String, Growth> ways) {
    ways.forEach(
        (by, growth) -> {
          Measurement measured =
              new Measurement(
                  "memory",
                  row,
                  by,
                  "bytes",
                  Stream.generate(() -> growth.each(count)).limit(ROUNDS).toList());
          System.out.printf("%-24s %-14s %,12.1f%n", row, by, measured.median());
          measurements.add(measured);
        });
  }
}
