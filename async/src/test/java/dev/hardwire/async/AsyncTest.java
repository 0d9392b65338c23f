package dev.hardwire.async;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
@SuppressWarnings("FutureReturnValueIgnored") // the callback is told
class AsyncTest {

  private final List<String> printed = new ArrayList<>();
  private final ManualExecutor executor = new ManualExecutor();

  @Test
  void resultIsHandedToTheCallback() {
    CompletableFuture<Integer> sum = Async.call(executor, () -> add(2, 3), this::printResult);
    assertEquals(List.of(), printed);
    assertFalse(sum.isDone());
    executor.runNext();
    assertEquals(List.of("Got: 5"), printed);
    assertEquals(5, sum.join());
  }

  @Test
  void failureIsHandedToItsCallback() {
    CompletableFuture<Integer> sum =
        Async.call(
            executor, () -> add(2, Integer.MAX_VALUE), this::printResult, this::printFailure);
    executor.runNext();
    assertEquals(List.of("Failed: java.lang.ArithmeticException: integer overflow"), printed);
    assertTrue(sum.isCompletedExceptionally());
  }

  @Test
  void defaultExecutorHasDaemonThreads() {
    CompletableFuture<Boolean> isDaemon =
        Async.call(() -> Thread.currentThread().isDaemon(), result -> {});
    assertTrue(isDaemon.join());
  }

  @Test
  void callbackHasRunWhenTheFutureCompletes() {
    ConcurrentLinkedQueue<Integer> results = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < 1_000; i++) {
      int number = i;
      Async.call(() -> number, results::add).join();
      assertEquals(i, results.remove());
    }
  }

  @Test
  void nullIsAResult() {
    CompletableFuture<String> nothing = Async.call(executor, () -> null, this::printResult);
    executor.runNext();
    assertEquals(List.of("Got: null"), printed);
    assertNull(nothing.join());
  }

  @Test
  void callbackOfACallbackIsAddedToTheFuture() {
    CompletableFuture<Integer> sum = Async.call(executor, () -> add(2, 3), this::printResult);
    var unused = sum.whenComplete((result, failure) -> printed.add("later " + result));
    executor.runNext();
    assertEquals(List.of("Got: 5", "later 5"), printed);
  }

  /** What callers write: each of them has to be meant by one overload only. */
  @Test
  void typicalCallsCompile() {
    Executor direct = Runnable::run;
    CompletableFuture<Integer> sum = Async.call(() -> add(2, 3), this::printLocked);
    CompletableFuture<String> text = Async.call(this::hello, this::printLocked);
    List<CompletableFuture<?>> all =
        new ArrayList<>(
            List.of(
                sum,
                text,
                Async.call(this::hello, this::printLocked, this::printLocked),
                Async.call(this::hello, got -> printLocked(got), e -> printLocked(e)),
                Async.call(() -> add(2, 3), got -> printLocked(got), AsyncTest::ignore),
                Async.call(() -> add(2, 3), (Integer got) -> printLocked(got + 1)),
                Async.call(AsyncTest::constant, AsyncTest::ignore),
                Async.call(AsyncTest::constant, AsyncTest::ignore, AsyncTest::ignore),
                Async.call(direct, this::hello, this::printLocked),
                Async.call(Runnable::run, this::hello, this::printLocked),
                Async.call(task -> task.run(), () -> add(2, 3), got -> printLocked(got)),
                Async.call(direct, this::hello, this::printLocked, this::printLocked),
                Async.call(Runnable::run, () -> "a", this::printLocked, this::printLocked)));
    Duration soon = Duration.ofMillis(1);
    all.add(Async.after(soon, this::hello, this::printLocked));
    all.add(Async.after(soon, () -> add(2, 3), this::printLocked, this::printLocked));
    all.add(Async.after(direct, soon, this::hello, this::printLocked));
    all.add(Async.after(Runnable::run, soon, this::hello, this::printLocked, AsyncTest::ignore));
    Callable<Integer> task = () -> add(2, 3);
    Consumer<Object> callback = AsyncTest::ignore;
    CompletableFuture<Number> number = Async.call(task, callback);
    all.add(number);
    all.forEach(CompletableFuture::join);
    assertEquals(5, sum.join());
    assertEquals("helloworld", text.join());
  }

  @Test
  void resultIsHandedToAContract() {
    interface SumKnown {
      void fire(int sum);
    }
    SumKnown sumKnown = sum -> printed.add("sum " + sum);
    Async.call(executor, () -> add(2, 3), sumKnown::fire);
    executor.runNext();
    assertEquals(List.of("sum 5"), printed);
  }

  @Test
  @SuppressWarnings("NullAway") // what callers without checks for null do
  void nullIsRefusedByName() {
    Callable<String> task = this::hello;
    Consumer<Object> callback = this::printResult;
    Duration soon = Duration.ofMillis(1);
    assertNamed("task", () -> Async.call(null, callback));
    assertNamed("onResult", () -> Async.call(task, null));
    assertNamed("onFailure", () -> Async.call(task, callback, (Consumer<Throwable>) null));
    assertNamed("executor", () -> Async.call((Executor) null, task, callback));
    assertNamed("executor", () -> Async.call(null, task, callback, callback));
    assertNamed("task", () -> Async.call(executor, null, callback));
    assertNamed("onResult", () -> Async.call(executor, task, null));
    assertNamed("onFailure", () -> Async.call(executor, task, callback, null));
    assertNamed("delay", () -> Async.after(null, task, callback));
    assertNamed("task", () -> Async.after(soon, null, callback));
    assertNamed("onResult", () -> Async.after(soon, task, null));
    assertNamed("onFailure", () -> Async.after(soon, task, callback, null));
    assertNamed("executor", () -> Async.after((Executor) null, soon, task, callback));
    assertNamed("delay", () -> Async.after(executor, null, task, callback, callback));
    assertEquals(0, executor.waiting());
  }

  @Test
  void manyTasksRunAtOneTime() throws Exception {
    CountDownLatch all = new CountDownLatch(10);
    List<CompletableFuture<Boolean>> running = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      running.add(
          Async.call(
              () -> {
                all.countDown();
                all.await();
                return true;
              },
              AsyncTest::ignore));
    }
    running.forEach(one -> assertSame(true, one.join()));
  }

  private static void assertNamed(String parameter, Runnable call) {
    NullPointerException thrown = assertThrows(NullPointerException.class, call::run);
    assertEquals(parameter, thrown.getMessage());
  }

  private static int add(int one, int other) {
    return Math.addExact(one, other);
  }

  private String hello() {
    return "HelloWorld".toLowerCase(Locale.ROOT);
  }

  private static Object constant() {
    return 7;
  }

  private static void ignore(Object result) {}

  private void printResult(Object result) {
    printed.add("Got: " + result);
  }

  private void printLocked(Object result) {
    synchronized (printed) {
      printed.add("Got: " + result);
    }
  }

  private void printFailure(Throwable failure) {
    printed.add("Failed: " + failure);
  }
}
