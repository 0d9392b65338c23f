package dev.hardwire.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs both variants of {@link AsyncFireBenchmark} in turns, and prints the medians of all
 * iterations with their ratio. What else the machine does meanwhile meets both.
 */
public final class Comparison {

  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Medians nanos = new Medians();
  private final Medians cpu = new Medians();
  private final Medians bytes = new Medians();

  private Comparison() {}

  /**
   * Prints a table.
   *
   * @param arguments options of JMH, which replace those that are chosen here
   * @throws RunnerException if a benchmark fails, or lost a call
   * @throws CommandLineOptionException if there is no such option
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    CommandLineOptions options = new CommandLineOptions(arguments);
    Comparison comparison = new Comparison();
    for (int round = 1; round <= ROUNDS; round++) {
      for (int publishers = 1; publishers <= 2; publishers++) {
        System.out.println("Round " + round + " of " + ROUNDS + ", publishers: " + publishers);
        comparison.run(options, publishers);
      }
    }
    comparison.print();
  }

  private void run(CommandLineOptions options, int publishers) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(options)
                    .include(AsyncFireBenchmark.class.getName())
                    .threads(publishers)
                    .forks(1)
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .addProfiler(GCProfiler.class)
                    .addProfiler(CpuProfiler.class)
                    .build())
            .run();
    for (RunResult result : results) {
      String variant = result.getParams().getBenchmark().replaceAll(".*\\.", "");
      String key = result.getParams().getParam("pool") + " " + publishers + " " + variant;
      result.getBenchmarkResults().stream()
          .flatMap(one -> one.getIterationResults().stream())
          .forEach(one -> add(key, one));
    }
  }

  private void add(String key, IterationResult iteration) {
    nanos.add(key, iteration.getPrimaryResult());
    iteration.getSecondaryResults().forEach((label, result) -> add(key, label, result));
  }

  private void add(String key, String label, Result<?> result) {
    if (label.endsWith(ALLOCATED)) {
      bytes.add(key, result);
    } else if (label.equals(CpuProfiler.LABEL)) {
      cpu.add(key, result);
    }
  }

  private void print() {
    System.out.printf("%-17s %30s   %30s   %21s%n", "", "elapsed ns", "processor ns", "bytes");
    System.out.printf("%-6s %10s", "pool", "publishers");
    System.out.printf(" %10s %10s %8s  ", "fire", "execute", "ratio");
    System.out.printf(" %10s %10s %8s  ", "fire", "execute", "ratio");
    System.out.printf(" %10s %10s%n", "fire", "execute");
    for (String key : new TreeSet<>(nanos.keys())) {
      if (key.endsWith(" fire")) {
        print(key, key.replace(" fire", " execute"));
      }
    }
  }

  private void print(String fire, String execute) {
    String[] parts = fire.split(" ", -1);
    System.out.printf("%-6s %10s", parts[0], parts[1]);
    for (Medians values : List.of(nanos, cpu)) {
      double one = values.of(fire);
      double other = values.of(execute);
      System.out.printf(" %10.1f %10.1f %8.3f  ", one, other, one / other);
    }
    System.out.printf(" %10.1f %10.1f%n", bytes.of(fire), bytes.of(execute));
  }
}
