package dev.hardwire.durable.engine;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.UnknownCallback;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** What becomes of deliveries that fail. */
final class Failures {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.durable");
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(15);
  private static final int LONGEST_ERROR = 10_000;

  private final Ledger ledger;
  private final ErrorReports reports;
  private final Consumer<Duration> wakeAfter;
  private final Set<String> newer = ConcurrentHashMap.newKeySet();
  private volatile boolean isInterrupting;

  /** What is told of a delivery that is tried again before the next poll wakes the scheduler. */
  Failures(Ledger ledger, ErrorReports reports, Consumer<Duration> wakeAfter) {
    this.ledger = ledger;
    this.reports = reports;
    this.wakeAfter = wakeAfter;
  }

  /** What fails from now on does so because it was interrupted, and doesn't count. */
  void interrupting() {
    isInterrupting = true;
  }

  void newer(DurableCallback<?> callback, DeliveryRow row, NewerVersionException found)
      throws SQLException {
    ledger.release(row, LATER);
    if (newer.add(found.getMessage())) {
      report(callback, found);
    }
  }

  void failed(
      DurableCallback<?> callback, DeliveryRow row, byte[] data, Attempt attempt, Throwable failure)
      throws SQLException {
    // The interruption was meant for the callback, and would end what is written now.
    boolean wasInterrupted = Thread.interrupted();
    if (isInterrupting && (wasInterrupted || failure instanceof InterruptedException)) {
      ledger.release(row, Duration.ZERO);
    } else if (attempt.storeFailure() != null) {
      LOG.log(
          Level.WARNING,
          () ->
              "The store had no connection to call "
                  + callback.displayName()
                  + " for delivery "
                  + row.delivery()
                  + ": "
                  + failure);
      ledger.release(row, SOON);
    } else if (failure instanceof RefusedDeliveryException
        || attempt.attempt() >= callback.backoff().attempts()) {
      setAside(callback, row, data, attempt.attempt(), failure);
    } else {
      retry(callback, row, attempt.attempt(), failure);
    }
  }

  private void retry(DurableCallback<?> callback, DeliveryRow row, int failures, Throwable failure)
      throws SQLException {
    Duration delay =
        callback.backoff().after(failures, () -> ThreadLocalRandom.current().nextDouble());
    if (ledger.retry(row, failures, delay)) {
      LOG.log(
          Level.INFO,
          () ->
              "Attempt %d of %d to call %s for delivery %s failed, the next one is in %d ms: %s"
                  .formatted(
                      failures,
                      callback.backoff().attempts(),
                      callback.displayName(),
                      row.delivery(),
                      delay.toMillis(),
                      failure));
      wakeAfter.accept(delay);
    }
  }

  void setAside(
      DurableCallback<?> callback, DeliveryRow row, byte[] data, int attempts, Throwable failure)
      throws SQLException {
    if (ledger.setAside(row, data, text(failure), attempts)) {
      report(callback, failure);
    }
  }

  /** Tells of deliveries that nobody makes. */
  void unknown(UnknownCallback found) {
    reports.report(
        new CallbackFailure(
            "?",
            found.callback(),
            new DurableStoreException(
                ("%d stored deliveries, the first one of %s, are for a callback with the id '%s',"
                        + " which this wiring doesn't have. They are kept: give the id back to the"
                        + " callback, or name it in the callback's formerly")
                    .formatted(found.deliveries(), found.oldest(), found.callback())),
            null,
            false));
  }

  /** Tells of what other processes sent and nobody here can read. */
  void unreadable(Arrival arrival, Throwable failure) {
    reports.report(
        new CallbackFailure(
            arrival.fire().event(),
            Arrivals.UNREADABLE,
            new DurableStoreException(
                "What was received can't be read, and was set aside: " + arrival.origin(), failure),
            null,
            false));
  }

  private void report(DurableCallback<?> callback, Throwable failure) {
    reports.report(
        new CallbackFailure(callback.event(), callback.displayName(), failure, null, false));
  }

  /** The stack trace. */
  static String text(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    String all = text.toString();
    return all.length() > LONGEST_ERROR ? all.substring(0, LONGEST_ERROR) : all;
  }
}
