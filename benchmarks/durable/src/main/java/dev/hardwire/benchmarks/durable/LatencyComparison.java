package dev.hardwire.benchmarks.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * Milliseconds from before a transaction begins until the callback does, with nothing else to do.
 */
final class LatencyComparison {
  private static final int FIRES = Integer.getInteger("fires", 400);
  private static final int WARM_UP = 50;
  private static final long PAUSE_MILLIS = 15;
  private static final Duration TOO_LATE = Duration.ofMinutes(1);

  private final Product product;

  LatencyComparison(Product product) {
    this.product = product;
  }

  Measured run() throws SQLException, InterruptedException {
    Measured measured = new Measured(product.name() + ", milliseconds from fire to callback");
    Effects effects = new Effects();
    ShopWiring wiring = ShopWiring.create(new Shop(effects), product.store());
    Plain plain = new Plain(product, effects);
    Scheduler scheduler = plain.scheduler();
    scheduler.start();
    for (int i = 0; i < WARM_UP + FIRES; i++) {
      double ours = millis(effects, order -> wiring.orderPlaced().fire(order, 1));
      double theirs = millis(effects, order -> plain.schedule(scheduler, order));
      if (i >= WARM_UP) {
        measured.ours(ours);
        measured.theirs(theirs);
      }
    }
    scheduler.stop();
    wiring.close();
    product.execute("delete from effects");
    return measured;
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
