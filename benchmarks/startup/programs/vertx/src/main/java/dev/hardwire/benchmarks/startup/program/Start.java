package dev.hardwire.benchmarks.startup.program;

import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;

/** Publishes all events on Vert.x' bus, which delivers them on its threads. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   * @throws InterruptedException never
   */
  public static void main(String[] arguments) throws InterruptedException {
    Vertx vertx = Vertx.vertx();
    CountDownLatch seen = new CountDownLatch(Events.CALLS);
    Events.listen(vertx.eventBus(), seen);
    Events.fire(vertx.eventBus());
    seen.await();
    vertx.close().await();
    Counts.check();
  }
}
