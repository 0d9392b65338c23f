package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A pool of a test, and ways to meet on its threads. */
final class Crew {

  final ExecutorService pool;

  Crew() {
    pool = Executors.newCachedThreadPool();
  }

  Crew(int threads) {
    pool = Executors.newFixedThreadPool(threads);
  }

  /** Waits for something that will happen. */
  static void await(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(20, TimeUnit.SECONDS)) {
      throw new AssertionError("It didn't happen");
    }
  }

  static <T> T get(Future<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  /** What a future fails with, which will fail. */
  static Throwable failure(Future<?> future) {
    ExecutionException thrown = assertThrows(ExecutionException.class, () -> get(future));
    return Objects.requireNonNull(thrown.getCause());
  }

  /** Waits until a thread waits. */
  @SuppressWarnings("ThreadPriorityCheck")
  static void untilWaiting(Thread thread) {
    long start = System.nanoTime();
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(20)) {
        throw new AssertionError(thread + " doesn't wait");
      }
      Thread.yield();
    }
  }

  void end() throws InterruptedException {
    pool.shutdownNow();
    if (!pool.awaitTermination(20, TimeUnit.SECONDS)) {
      throw new AssertionError("A task doesn't end");
    }
  }
}
