package dev.hardwire.integration.gradle;

import dev.hardwire.integration.PackagedJars;
import dev.hardwire.integration.tools.ChildProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * A build with Gradle.
 *
 * @param isSuccessful whether it came to its end
 * @param output what Gradle and the program that it ran have printed
 */
record GradleBuild(boolean isSuccessful, String output) {

  /** The last version of Java on which the Gradle at hand runs. */
  private static final int NEWEST_JAVA = 23;

  private static final int BROKEN = 2;
  private static final String COMPILED = "gradle-rig: compiled ";
  private static final String ARROW = " -> ";

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

  /** Runs a task in a project that gets the jars of Hardwire as properties. */
  static GradleBuild run(Path project, String task) {
    return run(
        project,
        task,
        Map.of(
            "annotations", PackagedJars.annotations().toString(),
            "processor", PackagedJars.processor().toString(),
            "runtime", PackagedJars.runtime().toString(),
            "async", PackagedJars.async().toString()));
  }

  /** Runs a task in a project with properties. */
  static GradleBuild run(Path project, String task, Map<String, String> properties) {
    return run(project, List.of("--info"), List.of(task), properties);
  }

  /** Runs tasks in a project with options and properties. */
  static GradleBuild run(
      Path project, List<String> options, List<String> tasks, Map<String, String> properties) {
    List<String> command = new ArrayList<>();
    command.add(command().toString());
    command.addAll(options);
    properties.forEach((name, value) -> command.add("-P" + name + "=" + value));
    command.add(project.toString());
    command.addAll(tasks);
    Map<String, String> environment =
        Map.of(
            "GRADLE_RIG_JAVA_HOME",
            System.getProperty("java.home"),
            "GRADLE_RIG_JVM_OPTS",
            "-Xmx768m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    ChildProcess process = ChildProcess.run(command, environment);
    Assertions.assertTrue(process.exitCode() < BROKEN, process.output());
    return new GradleBuild(process.exitCode() == 0, process.output());
  }

  /** This build; fails the test unless it came to its end. */
  GradleBuild orFail() {
    Assertions.assertTrue(isSuccessful, output);
    return this;
  }

  /** The files that were compiled, below their source folders and sorted. */
  List<String> compiled() {
    return output
        .lines()
        .filter(line -> line.startsWith(COMPILED))
        .map(line -> line.substring(COMPILED.length(), line.indexOf(ARROW)))
        .sorted()
        .toList();
  }

  /** The classes that were made from the compiled files of a module. */
  List<String> classes(String module) {
    return linesOf(module)
        .filter(line -> line.startsWith(COMPILED))
        .map(line -> line.substring(line.indexOf(ARROW) + ARROW.length()))
        .flatMap(classes -> Stream.of(classes.replaceAll("[\\[\\]]", "").split(", ")))
        .toList();
  }

  /** Whether Gradle compiled all sources of a module. */
  boolean hasCompiledAll(String module) {
    return linesOf(module).anyMatch(line -> line.startsWith("Full recompilation"));
  }

  /** What the compile of a module has printed. */
  private Stream<String> linesOf(String module) {
    return output
        .lines()
        .dropWhile(line -> !line.startsWith("> Task :" + module + ":compileJava"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("> Task :"));
  }

  /** What the program printed: one line for each callback, such as {@code "scales: 500 g"}. */
  List<String> printed() {
    return output.lines().filter(line -> line.matches("[a-z]+: [^/]*")).toList();
  }

  /** The first line of each error of Hardwire, sorted, with the file's name alone. */
  List<String> errors() {
    return output
        .lines()
        .map(String::strip)
        .filter(line -> line.contains("error: [Hardwire/"))
        .map(line -> line.replaceFirst("^.*[/\\\\](?=\\w+\\.java:)", ""))
        .distinct()
        .sorted()
        .toList();
  }
}
