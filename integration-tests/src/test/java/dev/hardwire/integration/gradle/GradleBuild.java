package dev.hardwire.integration.gradle;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A build with Gradle.
 *
 * @param output what Gradle and the program that it ran have printed
 */
record GradleBuild(String output) {

  /** The last version of Java on which the Gradle at hand runs. */
  private static final int NEWEST_JAVA = 23;

  /** Why Gradle can't be run here; empty where it can. */
  static Optional<String> obstacle() {
    if (Runtime.version().feature() > NEWEST_JAVA) {
      return Optional.of("Gradle 8.11.1 runs on JDK 17 to " + NEWEST_JAVA);
    }
    if (!Files.isRegularFile(command()) || !Files.isExecutable(command())) {
      return Optional.of(
          "no Gradle; set -Dgradle.rig or GRADLE_RIG to a command that runs it (is: '"
              + command()
              + "')");
    }
    ChildProcess prepared = ChildProcess.run(List.of(command().toString(), "--prepare"));
    return prepared.exitCode() == 0
        ? Optional.empty()
        : Optional.of("Gradle can't be prepared:\n" + prepared.output());
  }

  private static Path command() {
    String fromEnvironment = Optional.ofNullable(System.getenv("GRADLE_RIG")).orElse("");
    return Path.of(System.getProperty("gradle.rig", fromEnvironment));
  }

  /** Runs a task, which must succeed. */
  static GradleBuild run(Path project, String task) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(command().toString(), "--info"));
    command.add("-Pannotations=" + PackagedJars.annotations());
    command.add("-Pprocessor=" + PackagedJars.processor());
    command.add("-Pruntime=" + PackagedJars.runtime());
    command.addAll(List.of(project.toString(), task));
    Map<String, String> environment =
        Map.of(
            "GRADLE_RIG_JAVA_HOME",
            System.getProperty("java.home"),
            "GRADLE_RIG_JVM_OPTS",
            "-Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return new GradleBuild(ChildProcess.run(command, environment).outputOrFail());
  }

  /** The files that were compiled again, below their source folders and sorted. */
  List<String> compiled() {
    String start = "gradle-rig: compiled ";
    return output
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length(), line.indexOf(" -> ")))
        .sorted()
        .toList();
  }

  /** What the program printed: one line for each callback, such as {@code "scales: 500 g"}. */
  List<String> printed() {
    return output.lines().filter(line -> line.matches("[a-z]+: [^/]*")).toList();
  }
}
