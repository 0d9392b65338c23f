package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.Execution;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.durable.sql.Leasing;
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

  private final String owner;
  private final int most;
  private final LongSupplier nanos;

  /** Guarded by this, as all that follows. */
  private final Deque<Lease> waiting = new ArrayDeque<>();

  private long windowStart;
  private int made;
  private int ahead;
  private long lastLook;

  /**
   * Begins with none.
   *
   * @param owner the name by which this process takes deliveries
   * @param most how many may wait
   * @param nanos a clock that nobody can set
   */
  Leases(String owner, int most, LongSupplier nanos) {
    this.owner = owner;
    this.most = most;
    this.nanos = nanos;
    windowStart = nanos.getAsLong();
    lastLook = windowStart - LOOK_NANOS;
  }

  String owner() {
    return owner;
  }

  /** Called for each delivery that was tried. */
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
    return Math.max(0, ahead - waiting.size());
  }

  /** Keeps what was taken. */
  synchronized void add(List<Execution> taken) {
    long now = nanos.getAsLong();
    taken.forEach(execution -> waiting.add(new Lease(execution, now)));
  }

  @Override
  public List<Execution> take(int atMost, IntFunction<List<Execution>> database) {
    List<Execution> taken = new ArrayList<>(atMost);
    if (isToLook(atMost)) {
      taken.addAll(database.apply(Math.max(atMost, room())));
      if (taken.size() > atMost) {
        List<Execution> later = taken.subList(atMost, taken.size());
        add(later);
        later.clear();
      }
    }
    synchronized (this) {
      while (taken.size() < atMost && !waiting.isEmpty()) {
        taken.add(waiting.remove().execution());
      }
    }
    return taken;
  }

  /** Whoever is given less than he asked for asks no more until he is woken. */
  private synchronized boolean isToLook(int atMost) {
    long now = nanos.getAsLong();
    if (waiting.size() >= atMost && now - lastLook < LOOK_NANOS) {
      return false;
    }
    lastLook = now;
    return true;
  }

  /** Removes those that have waited longer; others may have them. */
  synchronized List<DeliveryRow> removeOlderThan(long age) {
    long now = nanos.getAsLong();
    List<DeliveryRow> old = new ArrayList<>();
    while (!waiting.isEmpty() && now - waiting.element().since() > age) {
      old.add(DeliveryRow.of(waiting.remove().execution()));
    }
    return old;
  }
}
