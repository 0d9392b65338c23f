package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Runs javac in a process of its own, which at its end says what it used: the nanoseconds of all
 * its threads on all processors, and the kilobytes of memory at most.
 */
final class Javac {

  private Javac() {}

  /**
   * Compiles.
   *
   * @param arguments of javac, after the file that gets the two numbers
   * @throws IOException if that can't be written
   */
  public static void main(String[] arguments) throws IOException {
    String[] options = Stream.of(arguments).skip(1).toArray(String[]::new);
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, options);
    var system = ManagementFactory.getOperatingSystemMXBean();
    long used = ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
    Files.writeString(Path.of(arguments[0]), used + "\n" + peak());
    System.exit(failed);
  }

  private static String peak() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("\\D", ""))
          .findFirst()
          .orElseThrow();
    }
  }
}
