package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.durable.sql.Leasing;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * Deliveries that this process has taken and not begun. The engine takes as many as can begin at
 * once; where they are short, taking them costs more than making them. So as many are taken, or
 * stored as taken when they arrive, as are made in a quarter of a second, by what was made just
 * before. Used by any thread.
 */
final class Leases implements Leasing {

  /** How many are taken ahead at most. */
  static final int MOST = 500;

  private static final long AHEAD_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
  private static final long WINDOW_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** What is due in the database waits no longer for what arrives all the time. */
  private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private record Lease(Execution execution, long since) {}

  private final Ledger ledger;
  private final String owner;
  private final int most;
  private final LongSupplier nanos;

  /** Guarded by this, as all that follows. */
  private final Deque<Lease> waiting = new ArrayDeque<>();

  private long windowStart;
  private int made;
  private int ahead;
  private long lastLook;
  private boolean isClosed;

  /**
   * Begins with none.
   *
   * @param ledger takes what is given back
   * @param owner the name by which this process takes deliveries
   * @param most how many may wait
   * @param nanos a clock that nobody can set
   */
  Leases(Ledger ledger, String owner, int most, LongSupplier nanos) {
    this.ledger = ledger;
    this.owner = owner;
    this.most = most;
    this.nanos = nanos;
    windowStart = nanos.getAsLong();
    lastLook = windowStart - LOOK_NANOS;
  }

  String owner() {
    return owner;
  }

  /** Called for each delivery whose callback was called. */
  synchronized void made() {
    made++;
  }

  /** How many more may be taken than can begin at once. */
  synchronized int room() {
    long now = nanos.getAsLong();
    long elapsed = now - windowStart;
    if (elapsed >= WINDOW_NANOS) {
      ahead = (int) Math.min(most, made * (double) AHEAD_NANOS / elapsed);
      made = 0;
      windowStart = now;
    }
    return isClosed ? 0 : Math.max(0, ahead - waiting.size());
  }

  /** Keeps what was taken. */
  synchronized void add(List<Execution> taken) {
    long now = nanos.getAsLong();
    taken.forEach(execution -> waiting.add(new Lease(execution, now)));
  }

  /** In the order in which they were taken. */
  @Override
  public List<Execution> take(int atMost, IntFunction<List<Execution>> database) {
    if (isToLook(atMost)) {
      add(database.apply(Math.max(atMost, room())));
      looked();
    }
    List<Execution> taken = new ArrayList<>(atMost);
    synchronized (this) {
      while (taken.size() < atMost && !waiting.isEmpty()) {
        taken.add(waiting.remove().execution());
      }
    }
    return taken;
  }

  /** Whoever is given less than he asked for asks no more until he is woken. */
  private synchronized boolean isToLook(int atMost) {
    return waiting.size() < atMost || nanos.getAsLong() - lastLook >= LOOK_NANOS;
  }

  /** Nothing is begun while the database can't be asked: it couldn't be told of it. */
  private synchronized void looked() {
    lastLook = nanos.getAsLong();
  }

  /** Gives back those that have waited for so long, as others may be idle. */
  void giveBack(long nanosAtLeast) throws SQLException {
    List<Execution> old = removeOlderThan(nanosAtLeast);
    if (old.isEmpty()) {
      return;
    }
    try {
      ledger.giveBack(old.stream().map(DeliveryRow::of).toList());
    } catch (SQLException | RuntimeException failure) {
      add(old);
      throw failure;
    }
  }

  /** Gives back all, and takes no more ahead. */
  void close() throws SQLException {
    synchronized (this) {
      isClosed = true;
    }
    giveBack(-1);
  }

  private synchronized List<Execution> removeOlderThan(long age) {
    long now = nanos.getAsLong();
    List<Execution> old = new ArrayList<>();
    while (!waiting.isEmpty() && now - waiting.element().since() > age) {
      old.add(waiting.remove().execution());
    }
    return old;
  }
}
