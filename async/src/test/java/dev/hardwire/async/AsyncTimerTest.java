package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@SuppressWarnings("FutureReturnValueIgnored") // the callback is told
class AsyncTimerTest {

  private static final Duration SOON = Duration.ofMillis(5);

  /** Late enough for what is done before it, on a busy machine, too. */
  private static final Duration LATER = Duration.ofSeconds(1);

  private final Collection<Object> told = new ConcurrentLinkedQueue<>();

  @Test
  void taskRunsAfterTheDelay() {
    long start = System.nanoTime();
    CompletableFuture<Long> ran = Async.after(SOON, System::nanoTime, told::add);
    assertTrue(ran.join() - start >= SOON.toNanos());
    assertEquals(List.of(ran.join()), List.copyOf(told));
  }

  @Test
  void zeroAndNegativeDelaysAreAtOnce() {
    for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
      ManualExecutor manual = new ManualExecutor();
      Async.after(manual, none, () -> "now", told::add);
      manual.runNext();
    }
    assertEquals(List.of("now", "now"), List.copyOf(told));
  }

  @Test
  void longDelaysAreNotOverflown() {
    CompletableFuture<String> never =
        Async.after(Duration.ofSeconds(Long.MAX_VALUE), () -> "early", told::add);
    CompletableFuture<String> soon = Async.after(SOON, () -> "soon", told::add);
    soon.join();
    assertFalse(never.isDone());
    assertTrue(never.cancel(true));
    assertEquals(List.of("soon"), List.copyOf(told));
  }

  @Test
  void cancelledBeforeItsTimeATaskIsNotHandedOver() {
    ManualExecutor manual = new ManualExecutor();
    CompletableFuture<String> cancelled =
        Async.after(manual, LATER, () -> "late", told::add, told::add);
    assertTrue(cancelled.cancel(false));
    Async.after(LATER.plus(SOON), () -> "timer went on", told::add).join();
    assertEquals(0, manual.waiting());
    assertEquals(List.of("timer went on"), List.copyOf(told));
  }

  @Test
  void failureIsHandedToItsCallback() {
    IOException failure = new IOException("disk full");
    CompletableFuture<String> failed =
        Async.after(
            SOON,
            () -> {
              throw failure;
            },
            told::add,
            told::add);
    assertSame(failure, failed.handle((result, thrown) -> thrown).join());
    assertEquals(List.of(failure), List.copyOf(told));
  }

  @Test
  void nothingOfTheUserRunsOnTheTimersThread() {
    CompletableFuture<String> ran =
        Async.after(Runnable::run, SOON, () -> Thread.currentThread().getName(), told::add);
    assertNotEquals("hardwire-timer", ran.join());
  }

  @Test
  void rejectionIsToldOnAnotherThread() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    Executor rejecting =
        task -> {
          throw full;
        };
    CompletableFuture<String> name = new CompletableFuture<>();
    CompletableFuture<String> rejected =
        Async.after(
            rejecting,
            SOON,
            () -> "never",
            told::add,
            failure -> name.complete(Thread.currentThread().getName()));
    assertSame(full, rejected.handle((result, thrown) -> thrown).join());
    assertTrue(name.join().startsWith("hardwire-async-"), name.join());
  }

  @Test
  void executorThatBlocksDoesNotStopTheTimer() throws Exception {
    CountDownLatch isBlocked = new CountDownLatch(1);
    CountDownLatch goesOn = new CountDownLatch(1);
    Executor blocking =
        task -> {
          isBlocked.countDown();
          try {
            goesOn.await();
          } catch (InterruptedException e) {
            throw new RejectedExecutionException(e);
          }
          task.run();
        };
    CompletableFuture<String> blocked = Async.after(blocking, SOON, () -> "blocked", told::add);
    isBlocked.await();
    assertEquals("soon", Async.after(SOON, () -> "soon", told::add).join());
    goesOn.countDown();
    assertEquals("blocked", blocked.join());
  }
}
