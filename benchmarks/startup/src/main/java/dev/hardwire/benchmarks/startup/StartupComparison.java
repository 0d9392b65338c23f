package dev.hardwire.benchmarks.startup;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Starts all programs in all ways, in turns, each time in a new process, and writes a recording.
 */
public final class StartupComparison {

  private static final int ROUNDS = Integer.getInteger("rounds", 60);

  private static final boolean WITH_PEERS =
      Boolean.parseBoolean(System.getProperty("peers", "true"));

  /** Peers take part in one round of so many: they differ by more than the spread. */
  private static final int ROUNDS_FOR_PEERS = 5;

  private StartupComparison() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   * @throws IOException if a file can't be written, or a process can't be started
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = emptied(Path.of("benchmarks/startup/target/prepared"));
    List<Starts> pair = prepare(Program.PAIR, folder);
    List<Starts> all = new ArrayList<>(pair);
    if (WITH_PEERS) {
      all.addAll(prepare(Program.PEERS, folder));
    }
    for (int round = 0; round < ROUNDS; round++) {
      System.out.println("Round " + (round + 1) + " of " + ROUNDS);
      List<Starts> turn = new ArrayList<>(round % ROUNDS_FOR_PEERS == 0 ? all : pair);
      if (round % 2 == 1) {
        Collections.reverse(turn);
      }
      for (Starts starts : turn) {
        starts.run();
      }
    }
    record(all.stream().flatMap(starts -> starts.measurements().stream()).toList());
  }

  /** Images of an earlier run would be in the way, and they are large. */
  private static Path emptied(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return folder;
  }

  private static List<Starts> prepare(List<Program> programs, Path folder) throws IOException {
    List<Starts> prepared = new ArrayList<>();
    for (Way way : Way.known()) {
      for (Program program : programs) {
        System.out.println("Preparing " + program.by() + ", " + way.title());
        prepared.add(Starts.prepare(program, way, folder));
      }
    }
    return prepared;
  }

  private static void record(List<Measurement> measurements) throws IOException {
    for (Measurement measurement : measurements) {
      System.out.printf(
          "%-22s %-22s %9.1f %s%n",
          measurement.row(), measurement.by(), measurement.median(), measurement.unit());
    }
    Recording.ofToday(
            "startup",
            "java -jar benchmarks/startup/target/startup-benchmarks.jar",
            versions(),
            measurements)
        .write();
  }

  static Map<String, String> versions() throws IOException {
    Map<String, String> versions = new TreeMap<>();
    for (Program program : Program.all()) {
      if (!program.library().isEmpty()) {
        versions.put(program.by(), program.version());
      }
    }
    return versions;
  }
}
