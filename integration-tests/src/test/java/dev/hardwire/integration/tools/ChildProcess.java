package dev.hardwire.integration.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process of its own did.
 *
 * @param exitCode the exit code
 * @param output what it wrote to standard output and standard error
 */
public record ChildProcess(int exitCode, String output) {

  private static final int TIMEOUT_MINUTES = 5;

  /** A tool of the JDK which runs the tests. */
  public static Path jdkTool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name);
  }

  /** Runs Java with the given arguments, for a short time. */
  public static ChildProcess java(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(jdkTool("java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    return run(command);
  }

  /** Runs a command to its end. */
  public static ChildProcess run(List<String> command) {
    return run(command, Map.of());
  }

  /** Runs a command to its end, with additional variables in its environment. */
  public static ChildProcess run(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    try {
      Path log = Files.createTempFile("child-process", ".log");
      try {
        return run(builder, log);
      } finally {
        Files.delete(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ChildProcess run(ProcessBuilder builder, Path log)
      throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(TIMEOUT_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException(
            "still running: " + builder.command() + "\n" + Files.readString(log));
      }
      return new ChildProcess(process.exitValue(), Files.readString(log));
    } finally {
      process.destroyForcibly();
    }
  }

  /** The output; fails the test unless the process ended well. */
  public String outputOrFail() {
    assertEquals(0, exitCode, output);
    return output;
  }
}
