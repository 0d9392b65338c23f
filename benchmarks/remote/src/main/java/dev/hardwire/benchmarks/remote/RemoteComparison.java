package dev.hardwire.benchmarks.remote;

import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures with a broker of Kafka and a server of PostgreSQL on this machine, and records it. */
public final class RemoteComparison {
  private static final String COMMAND =
      "java -cp 'benchmarks/remote/target/remote-benchmarks.jar:benchmarks/remote/target/lib/*'"
          + " dev.hardwire.benchmarks.remote.RemoteComparison";
  private static final int[] PARTITIONS = {1, 2, 4};
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private final List<Measurement> measurements = new ArrayList<>();

  private RemoteComparison() {}

  /**
   * Measures and records.
   *
   * @param arguments none
   * @throws Exception if a server can't be had, or an event is lost
   */
  public static void main(String[] arguments) throws Exception {
    RemoteComparison comparison = new RemoteComparison();
    try (Site site = new Site()) {
      comparison.measure(site);
    }
    System.out.println(
        Recording.ofToday("remote", COMMAND, Map.of("Kafka", "4.2.0"), comparison.measurements)
            .write());
  }

  private void measure(Site site) throws Exception {
    new SendingComparison(site).run().measurements().forEach(this::add);
    add(new RelayMeasurement(site).run());
    ReceivingComparison receiving = new ReceivingComparison(site);
    receiving.run().forEach(this::add);
    new RemoteLatency(site).run().forEach(this::add);
    for (int partitions : PARTITIONS) {
      List<Double> rates = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        rates.add(receiving.ours(partitions, partitions));
      }
      String by = partitions + (partitions == 1 ? " partition" : " partitions");
      add(new Measurement("growth", "received", by, "per second", rates));
    }
  }

  private void add(Measurement measurement) {
    System.out.printf(
        "%s, %s: %.1f %s%n",
        measurement.row(), measurement.by(), measurement.median(), measurement.unit());
    measurements.add(measurement);
  }
}
