package dev.hardwire.async;

import dev.hardwire.async.shared.Threads;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has a task run elsewhere, and its result handed to a callback: a lambda, a method reference, the
 * {@code fire} of a contract, or a {@link Coroutine}'s {@code send}.
 *
 * <pre>{@code
 * Async.call(() -> add(2, 3), this::printResult);
 * }</pre>
 *
 * <p>The task runs on the executor that is given, or else on a cached pool of daemon threads; the
 * callbacks follow on the same thread. If an executor rejects the task, nothing is thrown: the task
 * has failed with that, and is told so on the caller's thread.
 *
 * <p>The future completes when the callback has run. It has the task's result; or the failure of
 * the task; or that of {@code onResult}. Nobody may look at it, so what a callback throws is also
 * logged, and so is the failure of a task that has no {@code onFailure} (by the logger {@code
 * dev.hardwire}, at level {@code ERROR}). What {@code onFailure} throws is suppressed in the task's
 * failure.
 *
 * <p>Cancelling the future, or completing it in another way, before the task starts keeps it from
 * running; later, it keeps the callbacks from being called. {@code cancel(true)} also interrupts
 * what runs, {@code cancel(false)} doesn't. An interrupt that comes too late for the task reaches
 * nothing else that its thread runs. Nothing is logged then.
 *
 * <p>All methods may be called by any thread at any time.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class Async {

  private Async() {}

  /**
   * Has a task run by the default executor.
   *
   * @param task what to run
   * @param onResult is given its result
   * @param <T> the type of the result
   * @return completes when the callback has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> call(
      Callable<? extends T> task, Consumer<? super T> onResult) {
    return call(Threads.defaultExecutor(), task, onResult);
  }

  /**
   * Has a task run by the default executor.
   *
   * @param task what to run
   * @param onResult is given its result
   * @param onFailure is given what it throws
   * @param <T> the type of the result
   * @return completes when one of the callbacks has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> call(
      Callable<? extends T> task,
      Consumer<? super T> onResult,
      Consumer<? super Throwable> onFailure) {
    return call(Threads.defaultExecutor(), task, onResult, onFailure);
  }

  /**
   * Has a task run by an executor.
   *
   * @param executor runs the task
   * @param task what to run
   * @param onResult is given its result
   * @param <T> the type of the result
   * @return completes when the callback has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> call(
      Executor executor, Callable<? extends T> task, Consumer<? super T> onResult) {
    Objects.requireNonNull(executor, "executor");
    return new AsyncTask<T>(task, onResult, null).start(executor);
  }

  /**
   * Has a task run by an executor.
   *
   * @param executor runs the task
   * @param task what to run
   * @param onResult is given its result
   * @param onFailure is given what it throws
   * @param <T> the type of the result
   * @return completes when one of the callbacks has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> call(
      Executor executor,
      Callable<? extends T> task,
      Consumer<? super T> onResult,
      Consumer<? super Throwable> onFailure) {
    Objects.requireNonNull(executor, "executor");
    Objects.requireNonNull(onFailure, "onFailure");
    return new AsyncTask<T>(task, onResult, onFailure).start(executor);
  }

  /**
   * Has a task run by the default executor after some time.
   *
   * @param delay how long to wait; at once where it is zero or negative
   * @param task what to run
   * @param onResult is given its result
   * @param <T> the type of the result
   * @return completes when the callback has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> after(
      Duration delay, Callable<? extends T> task, Consumer<? super T> onResult) {
    return after(Threads.defaultExecutor(), delay, task, onResult);
  }

  /**
   * Has a task run by the default executor after some time.
   *
   * @param delay how long to wait; at once where it is zero or negative
   * @param task what to run
   * @param onResult is given its result
   * @param onFailure is given what it throws
   * @param <T> the type of the result
   * @return completes when one of the callbacks has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> after(
      Duration delay,
      Callable<? extends T> task,
      Consumer<? super T> onResult,
      Consumer<? super Throwable> onFailure) {
    return after(Threads.defaultExecutor(), delay, task, onResult, onFailure);
  }

  /**
   * Has a task run by an executor, which is given it after some time. If it is rejected then, that
   * is told on a thread of the default executor.
   *
   * @param executor runs the task
   * @param delay how long to wait; at once where it is zero or negative
   * @param task what to run
   * @param onResult is given its result
   * @param <T> the type of the result
   * @return completes when the callback has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> after(
      Executor executor, Duration delay, Callable<? extends T> task, Consumer<? super T> onResult) {
    Objects.requireNonNull(executor, "executor");
    Objects.requireNonNull(delay, "delay");
    return new AsyncTask<T>(task, onResult, null).startAfter(delay, executor);
  }

  /**
   * Has a task run by an executor, which is given it after some time. If it is rejected then, that
   * is told on a thread of the default executor.
   *
   * @param executor runs the task
   * @param delay how long to wait; at once where it is zero or negative
   * @param task what to run
   * @param onResult is given its result
   * @param onFailure is given what it throws
   * @param <T> the type of the result
   * @return completes when one of the callbacks has run
   */
  public static <T extends @Nullable Object> CompletableFuture<T> after(
      Executor executor,
      Duration delay,
      Callable<? extends T> task,
      Consumer<? super T> onResult,
      Consumer<? super Throwable> onFailure) {
    Objects.requireNonNull(executor, "executor");
    Objects.requireNonNull(delay, "delay");
    Objects.requireNonNull(onFailure, "onFailure");
    return new AsyncTask<T>(task, onResult, onFailure).startAfter(delay, executor);
  }
}
