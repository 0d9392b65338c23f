package dev.hardwire.benchmarks.durable;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import dev.hardwire.benchmarks.record.Turns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures on SQLite, in a file below the folder that is the argument, and on PostgreSQL, and
 * records it.
 */
public final class DurableComparison {
  private static final String COMMAND =
      "java -jar benchmarks/durable/target/durable-benchmarks.jar /var/tmp";

  private final List<Measurement> measurements = new ArrayList<>();

  private DurableComparison() {}

  /**
   * Measures and records.
   *
   * @param arguments a folder on the disk that is to be measured
   * @throws Exception if a database can't be had, or a delivery is lost
   */
  public static void main(String[] arguments) throws Exception {
    DurableComparison comparison = new DurableComparison();
    Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
    try (Product sqlite = Product.sqlite(folder)) {
      comparison.measure(sqlite);
    }
    try (Product postgresql = Product.postgresql()) {
      comparison.measure(postgresql);
    }
    System.out.println(
        Recording.ofToday("durable", COMMAND, Map.of(), comparison.measurements).write());
  }

  private void measure(Product product) throws Exception {
    add(new PublishingComparison(product).run());
    add(new DrainingComparison(product).run());
    new LatencyComparison(product).run().forEach(this::add);
  }

  private void add(Turns measured) {
    List<Measurement> both = measured.measurements();
    System.out.printf(
        "%s: %.1f and %.1f %s%n",
        both.get(0).row(), both.get(0).median(), both.get(1).median(), both.get(0).unit());
    measurements.addAll(both);
  }
}
