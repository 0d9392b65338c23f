package dev.hardwire.async;

import dev.hardwire.async.shared.Threads;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A task and the future of it. */
final class AsyncTask<T extends @Nullable Object> extends CompletableFuture<T> implements Runnable {

  private final Callable<? extends T> task;
  private final Consumer<? super T> onResult;
  private final @Nullable Consumer<? super Throwable> onFailure;
  private final Runner runner = new Runner();
  private @Nullable T result;

  AsyncTask(
      Callable<? extends T> task,
      Consumer<? super T> onResult,
      @Nullable Consumer<? super Throwable> onFailure) {
    this.task = Objects.requireNonNull(task, "task");
    this.onResult = Objects.requireNonNull(onResult, "onResult");
    this.onFailure = onFailure;
  }

  AsyncTask<T> start(Executor executor) {
    hand(this, executor);
    return this;
  }

  AsyncTask<T> startAfter(Duration delay, Executor executor) {
    if (delay.isZero() || delay.isNegative()) {
      return start(executor);
    }
    Executor shared = Threads.defaultExecutor();
    // Handing over may run anything, which the timer's thread must not.
    Runnable next = executor == shared ? this : () -> hand(this, executor);
    long nanos = TimeUnit.NANOSECONDS.convert(delay);
    Future<?> waiting = Threads.schedule(() -> hand(next, shared), nanos, TimeUnit.NANOSECONDS);
    var unused = whenComplete((value, failure) -> waiting.cancel(false));
    return this;
  }

  @Override
  public void run() {
    if (isDone() || !runner.begin()) {
      return;
    }
    Throwable failure = null;
    try {
      work();
    } catch (Throwable thrown) {
      failure = thrown;
    }
    boolean isStopped = runner.end();
    if (isStopped) {
      super.cancel(true);
    } else if (failure != null) {
      completeExceptionally(failure);
    } else {
      succeed();
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    runner.stop(mayInterruptIfRunning);
    return super.cancel(mayInterruptIfRunning);
  }

  private void hand(Runnable next, Executor executor) {
    try {
      executor.execute(next);
    } catch (Throwable rejected) {
      reject(rejected);
    }
  }

  private void reject(Throwable rejected) {
    if (!isDone() && runner.skip()) {
      try {
        tellFailure(rejected);
      } finally {
        completeExceptionally(rejected);
      }
    }
  }

  private void work() throws Throwable {
    try {
      result = task.call();
    } catch (Throwable failure) {
      if (isWanted()) {
        tellFailure(failure);
      }
      throw failure;
    }
    if (isWanted()) {
      tellResult();
    }
  }

  /** A null result is one, where the type allows it. */
  @SuppressWarnings("NullAway")
  private void tellResult() {
    try {
      onResult.accept(result);
    } catch (Throwable failure) {
      if (isWanted()) {
        log("What was to be done with the result of a task failed", failure);
      }
      throw failure;
    }
  }

  private void tellFailure(Throwable failure) {
    if (onFailure == null) {
      log("A task failed", failure);
      return;
    }
    try {
      onFailure.accept(failure);
    } catch (Throwable further) {
      if (further != failure) {
        failure.addSuppressed(further);
      }
      if (isWanted()) {
        log("What was to be done with the failure of a task failed", further);
      }
    }
  }

  @SuppressWarnings("NullAway")
  private void succeed() {
    complete(result);
  }

  /** Nobody is told anything after the future was cancelled, or completed by somebody else. */
  private boolean isWanted() {
    return !isDone() && !runner.isStopped();
  }

  private static void log(String what, Throwable failure) {
    System.getLogger("dev.hardwire").log(Level.ERROR, what + ": " + failure, failure);
  }
}
