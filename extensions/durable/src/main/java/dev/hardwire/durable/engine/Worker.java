package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.durable.sql.Transaction;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes deliveries, and has written down what became of them. Used by all threads that do. */
final class Worker {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.durable");
  private static final Duration SOON = Duration.ofSeconds(1);

  /** The one before wakes it; this is for a process that died just then. */
  private static final Duration PARKED = Duration.ofMinutes(1);

  private final Ledger ledger;
  private final PayloadCodec codec;
  private final Failures failures;
  private final Duration deadAfter;
  private final Runnable wake;
  private final Leases leases;
  private final Set<DeliveryRow> running = ConcurrentHashMap.newKeySet();
  private volatile boolean isClosing;

  Worker(
      Ledger ledger,
      PayloadCodec codec,
      Failures failures,
      Duration deadAfter,
      Runnable wake,
      Leases leases) {
    this.ledger = ledger;
    this.codec = codec;
    this.failures = failures;
    this.deadAfter = deadAfter;
    this.wake = wake;
    this.leases = leases;
  }

  /** Begins no more deliveries. */
  void close() {
    isClosing = true;
  }

  boolean isClosing() {
    return isClosing;
  }

  <P> void make(DurableCallback<P> callback, Execution execution) {
    DeliveryRow row = DeliveryRow.of(execution);
    running.add(row);
    try {
      if (isClosing || isForgotten(execution)) {
        ledger.release(row, Duration.ZERO);
      } else {
        read(callback, execution, row);
      }
    } catch (SQLException | RuntimeException failure) {
      LOG.log(Level.WARNING, () -> "The store did not take what became of " + row, failure);
      gaveUp(execution);
    } finally {
      running.remove(row);
    }
  }

  /** Whether this process slept so long that another one may have taken the delivery. */
  private boolean isForgotten(Execution execution) {
    return execution.lastHeartbeat != null
        && execution.lastHeartbeat.plus(deadAfter).isBefore(ledger.now());
  }

  private <P> void read(DurableCallback<P> callback, Execution execution, DeliveryRow row)
      throws SQLException {
    byte[] data = (byte[]) execution.taskInstance.getData();
    int failed = execution.consecutiveFailures;
    StoredFire fire;
    P payload;
    try {
      fire = StoredFire.from(data);
      payload = callback.decoder().decode(fire, codec);
    } catch (NewerVersionException newer) {
      failures.newer(callback, row, newer);
      return;
    } catch (RuntimeException | StackOverflowError unreadable) {
      failures.setAside(callback, row, data, failed, unreadable);
      return;
    }
    if (callback.key() != null && !ledger.isFirst(row)) {
      if (!ledger.park(row, PARKED)) {
        wake.run();
      }
      return;
    }
    Attempt attempt = new Attempt(ledger, row, fire, failed + 1);
    Optional<Throwable> failure = call(callback, payload, attempt, row);
    leases.made();
    if (failure.isPresent()) {
      failures.failed(callback, row, data, attempt, failure.get());
    } else if (callback.key() != null) {
      wake.run();
    }
  }

  private <P> Optional<Throwable> call(
      DurableCallback<P> callback, P payload, Attempt attempt, DeliveryRow row)
      throws SQLException {
    try (attempt) {
      try {
        callback.call().run(payload, attempt);
      } catch (Throwable failure) {
        if (!attempt.wasMade()) {
          return Optional.of(failure);
        }
      }
      attempt.end();
      Transaction transaction = attempt.transaction();
      if (transaction == null) {
        ledger.finish(row, callback.key() != null);
        return Optional.empty();
      }
      return commit(transaction, row, callback.key() != null);
    }
  }

  /** A failure of the commit may be the callback's: some constraints are checked then only. */
  private Optional<Throwable> commit(Transaction transaction, DeliveryRow row, boolean isOrdered) {
    try {
      if (!ledger.commit(transaction, row, isOrdered)) {
        LOG.log(Level.INFO, () -> row + " was taken by another process, so its effects are undone");
      }
      return Optional.empty();
    } catch (SQLException failure) {
      return Optional.of(failure);
    }
  }

  /** Called where nothing could be written down; if that fails again, the row looks dead. */
  void gaveUp(Execution execution) {
    try {
      ledger.release(DeliveryRow.of(execution), SOON);
    } catch (SQLException | RuntimeException second) {
      LOG.log(Level.DEBUG, "It is found by the heartbeat that it lacks", second);
    }
  }

  /** Called for a delivery whose process doesn't say any more that it lives. */
  void died(Execution execution) {
    DeliveryRow row = DeliveryRow.of(execution);
    if (running.contains(row)) {
      // It is this process, which was busy or asleep; its next heartbeat will tell.
      return;
    }
    try {
      if (ledger.retry(row, execution.consecutiveFailures + 1, Duration.ZERO)) {
        LOG.log(Level.INFO, () -> row + " was left by a process that died, and is made again");
      }
    } catch (SQLException failure) {
      LOG.log(Level.WARNING, () -> row + " looks dead, and can't be given to another", failure);
    }
  }
}
