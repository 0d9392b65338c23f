package dev.hardwire.benchmarks.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.hardwire.benchmarks.record.Turns;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Milliseconds from before a transaction begins until the callback does, with nothing else to do.
 */
final class LatencyComparison {
  private static final int ROUNDS = Integer.getInteger("rounds", 8);
  private static final int FIRES = 100;
  private static final long PAUSE_MILLIS = 15;
  private static final Duration TOO_LATE = Duration.ofMinutes(1);

  private final Product product;

  LatencyComparison(Product product) {
    this.product = product;
  }

  /** The medians, and what one of a hundred takes longer than, each of all rounds. */
  List<Turns> run() throws SQLException, InterruptedException {
    Effects effects = new Effects();
    ShopWiring wiring = ShopWiring.create(new Shop(effects), product.store());
    Plain plain = new Plain(product, effects);
    Scheduler scheduler = plain.scheduler();
    scheduler.start();
    Turns medians = measured("median");
    Turns slowest = measured("99 %");
    for (int round = -1; round < ROUNDS; round++) {
      List<Double> ours = new ArrayList<>();
      List<Double> theirs = new ArrayList<>();
      for (int i = 0; i < FIRES; i++) {
        ours.add(millis(effects, order -> wiring.orderPlaced().fire(order, 1)));
        theirs.add(millis(effects, order -> plain.schedule(scheduler, order)));
      }
      if (round >= 0) {
        medians.ours(smallest(ours, FIRES / 2));
        medians.theirs(smallest(theirs, FIRES / 2));
        slowest.ours(smallest(ours, FIRES - 1));
        slowest.theirs(smallest(theirs, FIRES - 1));
      }
    }
    scheduler.stop();
    wiring.close();
    product.execute("delete from effects");
    return List.of(medians, slowest);
  }

  private Turns measured(String which) {
    return new Turns(
        "durable", product.name() + ", fire to callback, " + which, "ms", "db-scheduler");
  }

  /** The greatest of the so many smallest values. */
  private static double smallest(List<Double> values, int count) {
    return values.stream().sorted().toList().get(count - 1);
  }

  private static double millis(Effects effects, Fire fire) throws InterruptedException {
    UUID order = UUID.randomUUID();
    long begun = System.nanoTime();
    fire.fire(order);
    Long called = effects.beginning(order);
    while (called == null) {
      if (System.nanoTime() - begun > TOO_LATE.toNanos()) {
        throw new IllegalStateException("The callback of " + order + " is not called");
      }
      Thread.onSpinWait();
      called = effects.beginning(order);
    }
    double millis = (called - begun) / 1e6;
    Thread.sleep(PAUSE_MILLIS);
    return millis;
  }

  private interface Fire {
    void fire(UUID order);
  }
}
