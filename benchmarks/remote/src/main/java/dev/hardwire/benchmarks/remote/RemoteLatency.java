package dev.hardwire.benchmarks.remote;

import dev.hardwire.benchmarks.record.Measurement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Milliseconds from a fire in one wiring to the callback in another one, nothing else going on. */
final class RemoteLatency {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int FIRES = 100;
  private static final long PAUSE_MILLIS = 15;
  private static final Duration TOO_LATE = Duration.ofMinutes(1);

  private final Site site;

  RemoteLatency(Site site) {
    this.site = site;
  }

  /** The medians, and what one of a hundred takes longer than, each of all rounds. */
  List<Measurement> run() throws Exception {
    String prefix = site.topics(1);
    Effects effects = new Effects();
    List<Double> medians = new ArrayList<>();
    List<Double> slowest = new ArrayList<>();
    try (ShopWiring shop = ShopWiring.create(site.shop(), site.kafka(prefix));
        BooksWiring books =
            BooksWiring.create(
                new Books(effects), site.books(), site.kafka(prefix).group(prefix))) {
      for (int round = -1; round < ROUNDS; round++) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < FIRES; i++) {
          millis.add(millis(shop, effects));
        }
        List<Double> sorted = millis.stream().sorted().toList();
        if (round >= 0) {
          medians.add(sorted.get(FIRES / 2 - 1));
          slowest.add(sorted.get(FIRES - 2));
        }
      }
    }
    site.execute("delete from effects");
    return List.of(
        new Measurement("remote", "fire to callback, median", "Hardwire", "ms", medians),
        new Measurement("remote", "fire to callback, 99 %", "Hardwire", "ms", slowest));
  }

  private static double millis(ShopWiring shop, Effects effects) throws InterruptedException {
    UUID order = UUID.randomUUID();
    long begun = System.nanoTime();
    shop.orderPlaced().fire(order, 1);
    Long called = effects.beginning(order);
    while (called == null) {
      if (System.nanoTime() - begun > TOO_LATE.toNanos()) {
        throw new IllegalStateException("The callback of " + order + " is not called");
      }
      Thread.sleep(0, 100_000);
      called = effects.beginning(order);
    }
    Thread.sleep(PAUSE_MILLIS);
    return (called - begun) / 1e6;
  }
}
