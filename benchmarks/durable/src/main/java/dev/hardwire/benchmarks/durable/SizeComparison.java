package dev.hardwire.benchmarks.durable;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Records how large the jars are that durable callbacks bring along. */
public final class SizeComparison {
  private static final Path LIBRARY = Path.of("benchmarks/durable/target/lib");

  private static final List<String> ARTIFACTS =
      List.of(
          "hardwire-durable",
          "db-scheduler",
          "avaje-jsonb",
          "avaje-json-core",
          "avaje-jsonb-inject-plugin",
          "slf4j-api",
          "sqlite-jdbc",
          "postgresql");

  private SizeComparison() {}

  /**
   * Records.
   *
   * @param arguments none
   * @throws IOException if a jar can't be read, or the recording can't be written
   */
  public static void main(String[] arguments) throws IOException {
    List<Measurement> measurements = new ArrayList<>();
    Map<String, String> versions = new TreeMap<>();
    for (String artifact : ARTIFACTS) {
      Path jar = jar(artifact);
      double bytes = Files.size(jar);
      System.out.printf("%-26s %,12.0f%n", artifact, bytes);
      measurements.add(new Measurement("size", "jars", artifact, "bytes", List.of(bytes)));
      versions.put(
          artifact,
          jar.getFileName().toString().substring(artifact.length() + 1).replace(".jar", ""));
    }
    Recording.ofToday(
            "durable-size",
            "java -cp benchmarks/durable/target/durable-benchmarks.jar "
                + SizeComparison.class.getName(),
            versions,
            measurements)
        .write();
  }

  private static Path jar(String artifact) throws IOException {
    try (Stream<Path> jars = Files.list(LIBRARY)) {
      return jars.filter(jar -> jar.getFileName().toString().matches(artifact + "-\\d.*[.]jar"))
          .findFirst()
          .orElseThrow(
              () ->
                  new IOException(
                      "There is no " + artifact + " in " + LIBRARY + ". Build it first."));
    }
  }
}
