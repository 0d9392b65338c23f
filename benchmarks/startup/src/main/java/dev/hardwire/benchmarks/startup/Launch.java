package dev.hardwire.benchmarks.startup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that starts a program.
 *
 * @param command the executable and its arguments
 */
record Launch(List<String> command) {

  /** The shell counts what a process took, so that this virtual machine's own work is left out. */
  private static final String SCRIPT =
      """
      TIMEFORMAT='%3U %3S'
      start=$EPOCHREALTIME
      time "$@" >"$OUTPUT" 2>&1
      status=$?
      echo "$start $EPOCHREALTIME" >&2
      exit $status
      """;

  /**
   * What a process took, in milliseconds.
   *
   * @param wall from its start to its end
   * @param cpu of all its threads together, for itself and in the system
   */
  record Taken(double wall, double cpu) {}

  static Launch onClassPath(Program program) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new Launch(List.of(java, "-cp", program.path(), Program.MAIN_CLASS));
  }

  /** The same with one more option of the virtual machine. */
  Launch with(String option) {
    List<String> longer = new ArrayList<>(command);
    longer.add(1, option);
    return new Launch(longer);
  }

  /** Starts it once, and waits for its end, which is a failure if the program says so. */
  Taken run() throws IOException {
    Path output = Files.createTempFile("program", ".txt");
    List<String> shell = new ArrayList<>(List.of("bash", "-c", SCRIPT, "bash"));
    shell.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(shell).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("OUTPUT", output.toString());
    Process process = builder.start();
    String times =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int status = status(process);
    String written = Files.readString(output);
    Files.delete(output);
    if (status != 0) {
      throw new IllegalStateException(
          String.join(" ", command) + " ended with " + status + ":\n" + written + times);
    }
    return taken(times);
  }

  private static Taken taken(String times) {
    String[] numbers = times.split("\\s+", -1);
    double cpu = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
    double wall = Double.parseDouble(numbers[3]) - Double.parseDouble(numbers[2]);
    return new Taken(1000 * wall, 1000 * cpu);
  }

  private static int status(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException("Interrupted", e);
    }
  }
}
