package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What fails reaches the future, and the log where nobody else is told. */
@SuppressWarnings("FutureReturnValueIgnored") // the callback is told
class AsyncFailureTest {

  private static final Executor DIRECT = Runnable::run;

  private final CapturedLog log = new CapturedLog();
  private final List<Object> told = new ArrayList<>();
  private final IOException failure = new IOException("disk full");
  private final Callable<String> failing =
      () -> {
        throw failure;
      };

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void failureWithoutACallbackIsLogged() {
    CompletableFuture<String> future = Async.call(DIRECT, failing, told::add);
    assertFailed(failure, future);
    assertEquals(List.of(), told);
    assertEquals(List.of("SEVERE A task failed: java.io.IOException: disk full"), log.lines());
    assertEquals(List.of(failure), log.thrown());
  }

  @Test
  void failureWithACallbackIsNotLogged() {
    CompletableFuture<String> future = Async.call(DIRECT, failing, told::add, told::add);
    assertFailed(failure, future);
    assertEquals(List.of(failure), told);
    assertEquals(List.of(), log.lines());
  }

  @Test
  void failureOfOnResultIsLoggedAndReachesTheFuture() {
    IllegalStateException full = new IllegalStateException("printer is out of paper");
    CompletableFuture<String> future =
        Async.call(DIRECT, () -> "helloworld", throwing(full), told::add);
    assertFailed(full, future);
    assertEquals(List.of(), told);
    assertEquals(
        List.of(
            "SEVERE What was to be done with the result of a task failed:"
                + " java.lang.IllegalStateException: printer is out of paper"),
        log.lines());
    assertEquals(List.of(full), log.thrown());
  }

  @Test
  void failureOfOnFailureIsLoggedAndSuppressed() {
    IllegalStateException full = new IllegalStateException("printer is out of paper");
    CompletableFuture<String> future = Async.call(DIRECT, failing, told::add, throwing(full));
    assertFailed(failure, future);
    assertArrayEquals(new Throwable[] {full}, failure.getSuppressed());
    assertEquals(
        List.of(
            "SEVERE What was to be done with the failure of a task failed:"
                + " java.lang.IllegalStateException: printer is out of paper"),
        log.lines());
  }

  @Test
  void failureThatIsThrownAgainIsLoggedOnce() {
    IllegalStateException full = new IllegalStateException("printer is out of paper");
    CompletableFuture<String> future =
        Async.call(
            DIRECT,
            () -> {
              throw full;
            },
            told::add,
            throwing(full));
    assertFailed(full, future);
    assertEquals(0, full.getSuppressed().length);
    assertEquals(List.of(full), log.thrown());
  }

  @Test
  void errorIsAFailureToo() {
    AssertionError error = new AssertionError("never");
    Callable<String> task =
        () -> {
          throw error;
        };
    assertFailed(error, Async.call(DIRECT, task, told::add));
    assertEquals(List.of(error), log.thrown());
  }

  @Test
  void rejectionIsAFailureOnTheThreadOfTheCaller() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    List<Thread> threads = new ArrayList<>();
    CompletableFuture<String> future =
        Async.call(
            rejecting(full),
            () -> "helloworld",
            told::add,
            rejected -> {
              told.add(rejected);
              threads.add(Thread.currentThread());
            });
    assertFailed(full, future);
    assertEquals(List.of(full), told);
    assertEquals(List.of(Thread.currentThread()), threads);
    assertEquals(List.of(), log.lines());
  }

  @Test
  void rejectionWithoutACallbackIsLogged() {
    RejectedExecutionException full = new RejectedExecutionException("full");
    assertFailed(full, Async.call(rejecting(full), () -> "helloworld", told::add));
    assertEquals(List.of(full), log.thrown());
    assertEquals(List.of(), told);
  }

  @Test
  void taskThatRanIsNotRejectedAfterwards() {
    Executor runsAndThrows =
        task -> {
          task.run();
          throw new RejectedExecutionException("too late");
        };
    assertEquals(
        "helloworld", Async.call(runsAndThrows, () -> "helloworld", told::add, told::add).join());
    assertEquals(List.of("helloworld"), told);
  }

  @Test
  void rejectedTaskNeverRuns() {
    ManualExecutor manual = new ManualExecutor();
    RejectedExecutionException full = new RejectedExecutionException("full");
    Executor keepsAndThrows =
        task -> {
          manual.execute(task);
          throw full;
        };
    CompletableFuture<String> future =
        Async.call(keepsAndThrows, () -> "helloworld", told::add, told::add);
    manual.runNext();
    assertFailed(full, future);
    assertEquals(List.of(full), told);
  }

  @Test
  void taskRunsOnce() {
    Executor twice =
        task -> {
          task.run();
          task.run();
        };
    Async.call(twice, () -> "helloworld", told::add);
    assertEquals(List.of("helloworld"), told);
  }

  private static void assertFailed(Throwable expected, CompletableFuture<?> future) {
    CompletionException thrown = assertThrows(CompletionException.class, future::join);
    assertSame(expected, thrown.getCause());
  }

  private static Consumer<Object> throwing(RuntimeException failure) {
    return value -> {
      throw failure;
    };
  }

  private static Executor rejecting(RejectedExecutionException rejection) {
    return task -> {
      throw rejection;
    };
  }
}
