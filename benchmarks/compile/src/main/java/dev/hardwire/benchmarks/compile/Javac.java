package dev.hardwire.benchmarks.compile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Runs javac in a process of its own, which at its end says what it used: the nanoseconds of all
 * its threads on all processors, those of the virtual machine's own compilers, and the kilobytes of
 * memory at most.
 */
final class Javac {

  private Javac() {}

  /**
   * Compiles.
   *
   * @param arguments of javac, after the file that gets the three numbers
   * @throws IOException if that can't be written
   */
  public static void main(String[] arguments) throws IOException {
    String[] options = Stream.of(arguments).skip(1).toArray(String[]::new);
    int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, options);
    var system = ManagementFactory.getOperatingSystemMXBean();
    long used = ((com.sun.management.OperatingSystemMXBean) system).getProcessCpuTime();
    Files.writeString(Path.of(arguments[0]), used + "\n" + compiling() + "\n" + peak());
    System.exit(failed);
  }

  /** What the threads of C1 and C2 used, as Linux keeps account of it. */
  private static long compiling() throws IOException {
    long used = 0;
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
      for (Path thread : threads) {
        if (Files.readString(thread.resolve("comm")).matches("C[12] CompilerThre.*\\R?")) {
          used += Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
        }
      }
    }
    return used;
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
