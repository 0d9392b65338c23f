package dev.hardwire.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks of {@link Publishing} in rounds, each time in a new virtual machine, prints the
 * medians of all iterations with their ratios to calls by hand, and writes down all of them.
 */
public final class FireComparison {

  private static final int ROUNDS = Integer.getInteger("rounds", 3);
  private static final String COMMAND =
      "java -cp benchmarks/target/benchmarks.jar dev.hardwire.benchmarks.FireComparison";

  /** Seconds that a virtual machine takes besides iterations: it starts, connects and ends. */
  private static final double BESIDES = 1.3;

  private final CommandLineOptions options;
  private final List<Selection> selections;
  private final Results results = new Results();

  private FireComparison(CommandLineOptions options) {
    this.options = options;
    this.selections =
        Selection.all().stream().map(all -> all.chosen(options)).flatMap(Optional::stream).toList();
  }

  /**
   * Prints a table and writes a file.
   *
   * @param arguments options of JMH: which benchmarks and parameters, and what replaces the options
   *     that are chosen here
   * @throws RunnerException if a benchmark fails, or a handler missed an event
   * @throws CommandLineOptionException if there is no such option
   * @throws IOException if the file can't be written
   */
  public static void main(String[] arguments)
      throws RunnerException, CommandLineOptionException, IOException {
    Shapes.check();
    FireComparison comparison = new FireComparison(new CommandLineOptions(arguments));
    comparison.printEstimate();
    for (int round = 1; round <= ROUNDS; round++) {
      for (Selection selection : comparison.selections) {
        System.out.println("Round " + round + " of " + ROUNDS + ": " + selection);
        comparison.run(selection);
      }
    }
    new ResultTable(comparison.results).print();
    comparison.results.write(
        "fire", String.join(" ", COMMAND, String.join(" ", arguments)).strip());
  }

  private void printEstimate() {
    double warmup = seconds(options.getWarmupTime().orElse(TimeValue.milliseconds(200)));
    double measured =
        options.getMeasurementIterations().orElse(5)
            * seconds(options.getMeasurementTime().orElse(TimeValue.milliseconds(200)));
    int machines = selections.stream().mapToInt(Selection::machines).sum() * ROUNDS;
    double seconds =
        ROUNDS
            * selections.stream()
                .mapToDouble(one -> one.machines() * (one.warmups() * warmup + measured + BESIDES))
                .sum();
    System.out.printf(
        Locale.ROOT, "%d virtual machines, about %.0f minutes%n", machines, seconds / 60);
  }

  private static double seconds(TimeValue time) {
    return time.convertTo(java.util.concurrent.TimeUnit.MILLISECONDS) / 1e3;
  }

  private void run(Selection selection) throws RunnerException {
    ChainedOptionsBuilder builder =
        new OptionsBuilder()
            .parent(options)
            .include(selection.pattern())
            .exclude("^(?!.*" + selection.pattern() + ")")
            .warmupIterations(selection.warmups())
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuProfiler.class);
    selection
        .parameters()
        .forEach((name, values) -> builder.param(name, values.toArray(String[]::new)));
    for (RunResult result : new Runner(builder.build()).run()) {
      BenchmarkParams params = result.getParams();
      results.add(row(params), Way.valueOf(params.getParam("way")).title, result);
    }
  }

  private static Results.Row row(BenchmarkParams params) {
    String benchmark = params.getBenchmark().replaceAll(".*\\.(\\w*)FireBenchmark.*", "$1");
    String types = ", " + counted(params.getParam("types"), "type");
    return switch (benchmark) {
      case "Open" ->
          new Results.Row("open", counted(params.getParam("listeners"), "listener") + types);
      case "Answer" ->
          new Results.Row("answer", params.getParam("mode").toLowerCase(Locale.ROOT) + types);
      case "Policy" ->
          new Results.Row(
              "policy",
              params.getParam("policy").replace("Instance10", "propagate").toLowerCase(Locale.ROOT)
                  + types);
      default -> new Results.Row("fire", counted(params.getParam("callbacks"), "callback") + types);
    };
  }

  private static String counted(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }
}
