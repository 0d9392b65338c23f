package dev.hardwire.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks of {@link Publishing} in rounds, each time in a new virtual machine, and prints
 * the medians of all iterations with their ratios to calls by hand.
 */
public final class FireComparison {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final String ALL = "[.](Answer|Open|Policy|)FireBenchmark";
  private static final String ROW = "%-6s %5s %10s  %-16s %9s %7s  %9s %9s %9s %7s  %8s%n";

  private final Medians nanos = new Medians();
  private final Medians cpu = new Medians();
  private final Medians bytes = new Medians();

  private FireComparison() {}

  /**
   * Prints a table.
   *
   * @param arguments options of JMH: which benchmarks, and what replaces their own options
   * @throws RunnerException if a benchmark fails, or a handler missed an event
   * @throws CommandLineOptionException if there is no such option
   */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    CommandLineOptions options = new CommandLineOptions(arguments);
    FireComparison comparison = new FireComparison();
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.println("Round " + round + " of " + ROUNDS);
      comparison.run(options);
    }
    comparison.print();
  }

  private void run(CommandLineOptions options) throws RunnerException {
    ChainedOptionsBuilder builder =
        new OptionsBuilder()
            .parent(options)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class);
    if (options.getIncludes().isEmpty()) {
      builder.include(ALL);
    }
    Collection<RunResult> results = new Runner(builder.build()).run();
    for (RunResult result : results) {
      String key = key(result.getParams());
      result.getBenchmarkResults().stream()
          .flatMap(one -> one.getIterationResults().stream())
          .forEach(one -> add(key, one));
    }
  }

  private static String key(BenchmarkParams params) {
    String benchmark = params.getBenchmark().replaceAll(".*\\.(\\w*)FireBenchmark.*", "$1");
    return switch (benchmark) {
      case "Open" -> key("open", params, "listeners");
      case "Answer" -> key("answer", params, "mode");
      case "Policy" -> key("policy", params, "policy");
      default -> key("closed", params, "callbacks");
    };
  }

  private static String key(String benchmark, BenchmarkParams params, String parameter) {
    return String.join(
        " ",
        benchmark,
        params.getParam("types"),
        params.getParam(parameter),
        params.getParam("way"));
  }

  private void add(String key, IterationResult iteration) {
    nanos.add(key, iteration.getPrimaryResult());
    iteration
        .getSecondaryResults()
        .forEach(
            (label, result) -> {
              if (label.endsWith(ALLOCATED)) {
                bytes.add(key, result);
              } else if (label.equals(CpuProfiler.LABEL)) {
                cpu.add(key, result);
              }
            });
  }

  private void print() {
    System.out.printf(
        ROW, "events", "types", "of", "by", "ns", "ratio", "cpu ns", "10 %", "90 %", "ratio",
        "bytes");
    nanos.keys().stream().sorted(FireComparison::compare).forEach(this::print);
  }

  /** Sorts by numbers, and by ways as they stand in {@link Way}. */
  private static int compare(String one, String other) {
    String[] left = one.split(" ", -1);
    String[] right = other.split(" ", -1);
    for (int part = 0; part < 3; part++) {
      int order =
          left[part].length() != right[part].length()
              ? Integer.compare(left[part].length(), right[part].length())
              : left[part].compareTo(right[part]);
      if (order != 0) {
        return order;
      }
    }
    return Way.valueOf(left[3]).compareTo(Way.valueOf(right[3]));
  }

  private void print(String key) {
    String[] parts = key.split(" ", -1);
    Way byHand = parts[3].endsWith("_STATIC") ? Way.BY_HAND_STATIC : Way.BY_HAND;
    String compared = key.substring(0, key.lastIndexOf(' ') + 1) + byHand;
    System.out.printf(
        ROW,
        parts[0],
        parts[1],
        parts[2],
        parts[3],
        decimals(1, nanos.of(key)),
        decimals(3, nanos.of(key) / nanos.of(compared)),
        decimals(1, cpu.of(key)),
        decimals(1, cpu.quantile(key, 0.1)),
        decimals(1, cpu.quantile(key, 0.9)),
        decimals(3, cpu.of(key) / cpu.of(compared)),
        decimals(1, bytes.of(key)));
  }

  private static String decimals(int count, double value) {
    return Double.isNaN(value) ? "-" : String.format("%." + count + "f", value);
  }
}
