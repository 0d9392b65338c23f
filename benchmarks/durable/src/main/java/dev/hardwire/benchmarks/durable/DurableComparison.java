package dev.hardwire.benchmarks.durable;

import java.nio.file.Path;

/**
 * Measures on SQLite, in a file below the folder that is the argument, and on PostgreSQL, and
 * prints tables.
 */
public final class DurableComparison {

  private DurableComparison() {}

  /**
   * Measures and prints.
   *
   * @param arguments a folder on the disk that is to be measured
   * @throws Exception if a database can't be had, or a delivery is lost
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments.length == 0 ? "." : arguments[0]);
    System.out.println("| | Hardwire | compared | ratio |\n|---|---|---|---|");
    try (Product sqlite = Product.sqlite(folder)) {
      measure(sqlite);
    }
    try (Product postgresql = Product.postgresql()) {
      measure(postgresql);
    }
  }

  private static void measure(Product product) throws Exception {
    System.out.println(new PublishingComparison(product).run().row());
    System.out.println(new DrainingComparison(product).run().row());
    Measured latency = new LatencyComparison(product).run();
    System.out.println(latency.row("median", 0.5));
    System.out.println(latency.row("99 %", 0.99));
  }
}
