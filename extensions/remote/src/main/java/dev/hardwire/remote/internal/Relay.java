package dev.hardwire.remote.internal;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.internal.Departure;
import dev.hardwire.remote.Transport;
import dev.hardwire.remote.UnsendableException;
import dev.hardwire.remote.internal.DepartureTable.Row;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sends what was kept. One thread of all processes does. */
final class Relay {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.remote");
  private static final int AT_ONCE = 1000;

  /** How far to look behind events that are not taken for others that may be. */
  private static final int AT_MOST = 10 * AT_ONCE;

  /** How often to look whether the thread is wanted back. */
  private static final long CLOSING_LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private final DepartureTable departures;
  private final Transport transport;
  private final Envelopes envelopes;
  private final BiConsumer<Departure, Throwable> unsendable;
  private final Semaphore wanted = new Semaphore(0);

  /** Read and written by the one thread that sends. */
  private boolean isFailing;

  Relay(
      DepartureTable departures,
      Transport transport,
      Envelopes envelopes,
      BiConsumer<Departure, Throwable> unsendable) {
    this.departures = departures;
    this.transport = transport;
    this.envelopes = envelopes;
    this.unsendable = unsendable;
  }

  /** Has what was committed just now sent at once, if this process is the one. */
  void wake() {
    if (wanted.availablePermits() == 0) {
      wanted.release();
    }
  }

  /**
   * Sends until somebody wants the thread back, and then what there still is, at most one batch, as
   * a process of a short life may have fired just now; or until it turns out that another process
   * sends, too, as one does when this one was stopped for a while.
   */
  void run(Duration polling, BooleanSupplier isClosing) {
    try {
      Sent last = Sent.ALL;
      while (!isClosing.getAsBoolean() && last != Sent.BY_OTHERS) {
        wanted.drainPermits();
        last = sendSome(isClosing);
        if (last != Sent.ALL) {
          awaitWork(polling, isClosing);
        }
      }
      if (last != Sent.BY_OTHERS && !isFailing) {
        sendSome(isClosing);
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitWork(Duration polling, BooleanSupplier isClosing) throws InterruptedException {
    long start = System.nanoTime();
    long left = polling.toNanos();
    while (left > 0 && !isClosing.getAsBoolean()) {
      if (wanted.tryAcquire(Math.min(left, CLOSING_LOOK_NANOS), TimeUnit.NANOSECONDS)) {
        return;
      }
      left = polling.toNanos() - (System.nanoTime() - start);
    }
  }

  /** What became of some events. */
  private enum Sent {
    ALL,
    NOTHING,
    BY_OTHERS
  }

  private Sent sendSome(BooleanSupplier isClosing) throws InterruptedException {
    try {
      return pass(isClosing);
    } catch (SQLException | DurableStoreException failure) {
      LOG.log(Level.WARNING, "What is to be sent could not be read or removed", failure);
    } catch (RuntimeException failure) {
      tell(failure);
    }
    return Sent.NOTHING;
  }

  /**
   * Sends what was kept first, up to what the broker doesn't take. What has the same event as that
   * waits behind it, so that it keeps its order; other events are looked for some pages further.
   */
  private Sent pass(BooleanSupplier isClosing) throws InterruptedException, SQLException {
    Map<String, Throwable> refused = new HashMap<>();
    Sent all = Sent.NOTHING;
    long position = Long.MIN_VALUE;
    int looked = 0;
    while (looked < AT_MOST) {
      List<Row> rows = departures.after(position, AT_ONCE);
      List<Row> sent = sent(rows, refused, isClosing);
      if (departures.remove(sent) < sent.size()) {
        return Sent.BY_OTHERS;
      }
      all = sent.isEmpty() ? all : Sent.ALL;
      if (refused.isEmpty() || rows.isEmpty() || isClosing.getAsBoolean()) {
        break;
      }
      looked += rows.size();
      position = rows.get(rows.size() - 1).position();
    }
    tell(refused.values().stream().findFirst().orElse(null));
    return all;
  }

  /** Tells once that nothing can be sent, and once that it can. */
  private void tell(@Nullable Throwable failure) {
    if (failure != null && !isFailing) {
      LOG.log(Level.WARNING, "Events can't be sent for now, and are kept: " + failure);
    } else if (failure == null && isFailing) {
      LOG.log(Level.INFO, "Events can be sent again");
    }
    isFailing = failure != null;
  }

  private void setAside(Row row, Throwable failure) throws SQLException {
    departures.setAside(row, String.valueOf(failure.getMessage()));
    unsendable.accept(row.departure(), failure);
  }

  private List<Row> sent(List<Row> rows, Map<String, Throwable> refused, BooleanSupplier isClosing)
      throws InterruptedException, SQLException {
    Map<Row, CompletableFuture<Void>> sending = new LinkedHashMap<>();
    for (Row row : rows) {
      String event = row.departure().fire().event();
      if (!refused.isEmpty() && isClosing.getAsBoolean()) {
        break;
      }
      if (!refused.containsKey(event)) {
        CompletableFuture<Void> one = transport.send(envelopes.of(row.departure()));
        sending.put(row, one);
        refusal(one).ifPresent(failure -> refused.put(event, failure));
      }
    }
    transport.flush();
    List<Row> sent = new ArrayList<>(rows.size());
    for (Map.Entry<Row, CompletableFuture<Void>> each : sending.entrySet()) {
      try {
        each.getValue().get();
        sent.add(each.getKey());
      } catch (ExecutionException failure) {
        Throwable cause = cause(failure);
        if (cause instanceof UnsendableException) {
          setAside(each.getKey(), cause);
        } else {
          refused.putIfAbsent(each.getKey().departure().fire().event(), cause);
        }
      }
    }
    return sent;
  }

  /** Why it is known already that the broker doesn't take it, now. */
  private static Optional<Throwable> refusal(CompletableFuture<Void> sending) {
    if (!sending.isCompletedExceptionally()) {
      return Optional.empty();
    }
    try {
      sending.join();
      return Optional.empty();
    } catch (CompletionException failure) {
      return Optional.of(cause(failure)).filter(it -> !(it instanceof UnsendableException));
    }
  }

  private static Throwable cause(Exception failure) {
    return failure.getCause() == null ? failure : failure.getCause();
  }
}
