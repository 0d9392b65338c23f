package dev.hardwire.benchmarks;

import java.io.IOException;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs both variants of {@link AsyncFireBenchmark} in turns, prints the medians of all iterations
 * with their ratio, and writes down all of them. What else the machine does meanwhile meets both.
 */
public final class Comparison {

  private static final int ROUNDS = Integer.getInteger("rounds", 4);
  private static final String COMMAND = "java -jar benchmarks/target/benchmarks.jar";

  /** Two variants with three pools each. */
  private static final int MACHINES = 6;

  /** Seconds of one, with its seven iterations. */
  private static final double EACH = 8.5;

  private final CommandLineOptions options;
  private final Results results = new Results();

  private Comparison(CommandLineOptions options) {
    this.options = options;
  }

  /**
   * Prints a table and writes a file.
   *
   * @param arguments options of JMH, which replace those that are chosen here
   * @throws RunnerException if a benchmark fails, or lost a call
   * @throws CommandLineOptionException if there is no such option
   * @throws IOException if the file can't be written
   */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    Comparison comparison = new Comparison(new CommandLineOptions(arguments));
    int machines = MACHINES * 2 * ROUNDS;
    System.out.printf(
        Locale.ROOT,
        "%d virtual machines, about %.0f minutes, if no options are given%n",
        machines,
        machines * EACH / 60);
    for (int round = 1; round <= ROUNDS; round++) {
      for (int publishers = 1; publishers <= 2; publishers++) {
        System.out.println("Round " + round + " of " + ROUNDS + ", publishers: " + publishers);
        comparison.run(publishers);
      }
    }
    new ResultTable(comparison.results).print();
    comparison.results.write(
        "async", String.join(" ", COMMAND, String.join(" ", arguments)).strip());
  }

  private void run(int publishers) throws RunnerException {
    for (RunResult result :
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
            .run()) {
      Pool pool = Pool.valueOf(result.getParams().getParam("pool"));
      String title =
          pool.title + ", " + publishers + (publishers == 1 ? " publisher" : " publishers");
      boolean isFire = result.getParams().getBenchmark().endsWith(".fire");
      results.add(new Results.Row("async", title), isFire ? "Hardwire" : "by hand", result);
    }
  }
}
