package dev.hardwire.benchmarks.startup;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Adds up how large the jars are that each library needs, and the classes of each program. */
public final class SizeComparison {

  private SizeComparison() {}

  /**
   * Runs the comparison.
   *
   * @param arguments none
   * @throws IOException if a file can't be read or written
   */
  public static void main(String[] arguments) throws IOException {
    List<Measurement> measurements = new ArrayList<>();
    for (Program program : Program.all()) {
      long jars = 0;
      for (Path jar : program.libraries()) {
        jars += Files.size(jar);
      }
      measurements.add(measurement("jars", program, jars));
      measurements.add(measurement("classes of the program", program, classes(program.jar())));
      if (program.by().equals("Hardwire")) {
        measurements.add(measurement("runtime jar", program, Files.size(runtime(program))));
      }
    }
    for (Measurement measurement : measurements) {
      System.out.printf(
          "%-22s %-22s %,12.0f%n", measurement.row(), measurement.by(), measurement.median());
    }
    Recording.ofToday(
            "size",
            "java -cp benchmarks/startup/target/startup-benchmarks.jar "
                + SizeComparison.class.getName(),
            StartupComparison.versions(),
            measurements)
        .write();
  }

  private static Measurement measurement(String row, Program program, long bytes) {
    return new Measurement("size", row, program.by(), "bytes", List.of((double) bytes));
  }

  private static Path runtime(Program program) throws IOException {
    return program.libraries().stream()
        .filter(jar -> jar.getFileName().toString().startsWith(program.library()))
        .findFirst()
        .orElseThrow();
  }

  private static long classes(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> entry.getName().endsWith(".class"))
          .mapToLong(ZipEntry::getSize)
          .sum();
    }
  }
}
