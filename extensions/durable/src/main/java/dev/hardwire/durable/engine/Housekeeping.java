package dev.hardwire.durable.engine;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** What is done from time to time. */
final class Housekeeping {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.durable");
  private static final Duration HOUR = Duration.ofHours(1);

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(new Threads("hardwire-durable-housekeeping-"));
  private final Ledger ledger;
  private final Duration window;

  Housekeeping(Ledger ledger, Duration window) {
    this.ledger = ledger;
    this.window = window;
  }

  /** Begins to forget what was made long ago; processes that start together do so apart. */
  void start() {
    long period = Math.max(1, Math.min(HOUR.toMillis(), window.toMillis()));
    Future<?> unused =
        timer.scheduleWithFixedDelay(
            this::forget,
            ThreadLocalRandom.current().nextLong(period),
            period,
            TimeUnit.MILLISECONDS);
  }

  private void forget() {
    try {
      while (ledger.forget(window)) {
        // Some at a time, so that others may write in between.
      }
    } catch (SQLException | RuntimeException failure) {
      warn("Old notes of deliveries could not be removed", failure);
    }
  }

  /** Closing interrupts what runs here, and nobody needs to know what was not done then. */
  void warn(String message, Exception failure) {
    LOG.log(timer.isShutdown() ? Level.DEBUG : Level.WARNING, message, failure);
  }

  void later(Runnable work, Duration delay) {
    try {
      Future<?> unused = timer.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException closed) {
      LOG.log(Level.TRACE, "Nothing is made any more", closed);
    }
  }

  void close() {
    timer.shutdownNow();
  }
}
