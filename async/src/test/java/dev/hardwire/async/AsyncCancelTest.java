package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
@SuppressWarnings("FutureReturnValueIgnored") // the callback is told
class AsyncCancelTest {

  private final ExecutorService pool = Executors.newSingleThreadExecutor();
  private final CapturedLog log = new CapturedLog();
  private final Collection<Object> told = new ConcurrentLinkedQueue<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private final CountDownLatch goesOn = new CountDownLatch(1);

  @AfterEach
  void stop() {
    pool.shutdownNow();
    log.close();
  }

  @Test
  void cancelledBeforeItStartsATaskNeverRuns() {
    for (boolean interrupts : new boolean[] {true, false}) {
      ManualExecutor manual = new ManualExecutor();
      CompletableFuture<Boolean> future =
          Async.call(manual, () -> told.add("ran"), told::add, told::add);
      assertTrue(future.cancel(interrupts));
      manual.runNext();
      assertTrue(future.isCancelled());
      assertEquals(List.of(), List.copyOf(told));
    }
  }

  @Test
  void completedBeforeItStartsATaskNeverRuns() {
    ManualExecutor manual = new ManualExecutor();
    CompletableFuture<Boolean> future = Async.call(manual, () -> told.add("ran"), told::add);
    future.complete(false);
    manual.runNext();
    assertFalse(future.join());
    assertEquals(List.of(), List.copyOf(told));
  }

  @Test
  void runningTaskIsInterruptedAndNobodyTold() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CompletableFuture<String> future =
        Async.call(
            pool,
            () -> {
              started.countDown();
              try {
                goesOn.await();
                return "not interrupted";
              } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
              }
            },
            told::add,
            told::add);
    started.await();
    assertTrue(future.cancel(true));
    interrupted.await();
    assertNobodyIsTold(future);
  }

  @Test
  void runningCallbackIsInterruptedAndNothingLogged() throws Exception {
    CompletableFuture<String> future =
        Async.call(
            pool,
            () -> "helloworld",
            result -> {
              started.countDown();
              awaitIn(goesOn);
            });
    started.await();
    assertTrue(future.cancel(true));
    assertNobodyIsTold(future);
  }

  @Test
  void cancellingWithoutInterruptLeavesTheTaskAlone() throws Exception {
    CompletableFuture<String> future = Async.call(pool, this::awaitAndSay, told::add, told::add);
    started.await();
    assertTrue(future.cancel(false));
    goesOn.countDown();
    pool.submit(() -> {}).get();
    assertEquals(List.of("said"), List.copyOf(told));
    assertTrue(future.isCancelled());
  }

  @Test
  void completingFromOutsideKeepsTheCallbackFromBeingCalled() throws Exception {
    CompletableFuture<String> future = Async.call(pool, this::awaitAndSay, told::add, told::add);
    started.await();
    assertTrue(future.complete("from outside"));
    goesOn.countDown();
    pool.submit(() -> {}).get();
    assertEquals(List.of("said"), List.copyOf(told));
    assertEquals("from outside", future.join());
  }

  @Test
  void interruptThatIsIgnoredDoesNotReachTheNextTask() throws Exception {
    CompletableFuture<Boolean> future =
        Async.call(
            pool,
            () -> {
              started.countDown();
              while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              return true;
            },
            told::add);
    started.await();
    assertTrue(future.cancel(true));
    assertFalse(pool.submit(() -> Thread.currentThread().isInterrupted()).get());
    assertNobodyIsTold(future);
  }

  @Test
  void interruptOfSomebodyElseStays() throws Exception {
    Boolean[] isInterrupted = new Boolean[1];
    Thread thread =
        new Thread(
            () -> {
              Async.call(
                  Runnable::run,
                  () -> {
                    Thread.currentThread().interrupt();
                    return true;
                  },
                  told::add);
              isInterrupted[0] = Thread.currentThread().isInterrupted();
            });
    thread.start();
    thread.join();
    assertTrue(isInterrupted[0]);
    assertEquals(List.of(true), List.copyOf(told));
  }

  @Test
  void cancellingACompletedFutureDoesNothing() {
    CompletableFuture<String> future = Async.call(Runnable::run, () -> "helloworld", told::add);
    assertFalse(future.cancel(true));
    assertFalse(Thread.currentThread().isInterrupted());
    assertEquals("helloworld", future.join());
  }

  /** Whenever the cancellation comes, the thread's next task is not interrupted by it. */
  @Test
  void racingInterruptsDoNotLeak() throws Exception {
    AtomicInteger leaks = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    for (int i = 0; i < 5_000; i++) {
      CompletableFuture<Integer> future =
          Async.call(pool, ended::incrementAndGet, result -> {}, failure -> {});
      pool.execute(() -> leaks.addAndGet(Thread.currentThread().isInterrupted() ? 1 : 0));
      if (i % 2 == 0) {
        Thread.onSpinWait();
      }
      boolean isCancelled = future.cancel(true);
      assertEquals(isCancelled, future.isCancelled());
    }
    pool.submit(() -> {}).get();
    assertEquals(0, leaks.get());
    assertTrue(ended.get() <= 5_000);
  }

  private String awaitAndSay() throws InterruptedException {
    started.countDown();
    goesOn.await();
    told.add("said");
    return "said";
  }

  /** Looks when the pool's only thread is through with the task. */
  private void assertNobodyIsTold(CompletableFuture<?> future) throws Exception {
    pool.submit(() -> {}).get();
    assertTrue(future.isCancelled());
    assertThrows(CancellationException.class, future::join);
    assertEquals(List.of(), List.copyOf(told));
    assertEquals(List.of(), log.lines());
  }

  private static void awaitIn(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
