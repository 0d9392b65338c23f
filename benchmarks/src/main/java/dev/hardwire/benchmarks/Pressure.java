package dev.hardwire.benchmarks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Keeps publishers from running away from their handler. They look after each block of calls only,
 * so that looking costs nothing to speak of.
 */
final class Pressure {

  private final LongAdder published = new LongAdder();
  private final AtomicInteger publishers = new AtomicInteger();
  private final LongSupplier handled;
  private final long limit;

  Pressure(long limit, LongSupplier handled) {
    this.limit = limit;
    this.handled = handled;
  }

  /** Takes note of calls that were made, and waits while too many are not handled. */
  void add(long calls) {
    published.add(calls);
    await(limit);
  }

  /** One more publisher is there. */
  void join() {
    publishers.incrementAndGet();
  }

  /** Whether the last publisher has gone; this one made some calls since the last block. */
  boolean leave(long calls) {
    published.add(calls);
    return publishers.decrementAndGet() == 0;
  }

  /** Waits for all calls. */
  long drain() {
    await(0);
    return published.sum();
  }

  @SuppressWarnings("ThreadPriorityCheck") // spinning alone would starve the handler on few cores
  private void await(long unfinished) {
    for (int spins = 0; published.sum() - handled.getAsLong() > unfinished; spins++) {
      if (spins < 100) {
        Thread.onSpinWait();
      } else if (spins < 200) {
        Thread.yield();
      } else {
        LockSupport.parkNanos(20_000);
      }
    }
  }
}
