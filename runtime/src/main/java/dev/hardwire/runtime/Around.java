package dev.hardwire.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What a wiring calls around each of its callbacks and listeners, if it is declared to
 * ({@code @EventWiring(around = …)}): for logging contexts, tracing and timing.
 *
 * <pre>{@code
 * final class Timing implements Around<Long> {
 *   public Long before(String event, String callback) {
 *     return System.nanoTime();
 *   }
 *   public void after(String event, String callback, Long start) {
 *     record(callback, System.nanoTime() - start);
 *   }
 *   public void failed(String event, String callback, Long start, Throwable failure) {
 *     record(callback + ".failed", System.nanoTime() - start);
 *   }
 * }
 * }</pre>
 *
 * <p>The methods are called by the thread that calls the callback, and by several threads at once
 * where several fire. A callback that returns a {@code CompletionStage} has been called when it
 * returns, not when the stage completes.
 *
 * @param <T> what {@link #before} hands to the method that is called afterwards
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public interface Around<T extends @Nullable Object> {

  /**
   * Called before a callback, after its condition. Where it throws, the callback doesn't run,
   * nothing further is called here, and what it threw is the callback's failure.
   *
   * @param event the name of the event
   * @param callback the callback, such as {@code Emails.greet}; {@code listener} for a listener
   * @return what {@link #after} or {@link #failed} is given
   */
  T before(String event, String callback);

  /**
   * Called after a callback that has returned. What this throws is the callback's failure.
   *
   * @param event the name of the event
   * @param callback the callback, as in {@link #before}
   * @param token what {@link #before} returned
   */
  void after(String event, String callback, T token);

  /**
   * Called after a callback that has thrown. What this throws is suppressed by the failure.
   *
   * @param event the name of the event
   * @param callback the callback, as in {@link #before}
   * @param token what {@link #before} returned
   * @param failure what the callback threw
   */
  void failed(String event, String callback, T token, Throwable failure);

  /**
   * Carries the context of the thread that fires over to another one, which runs the task. Called
   * by the thread that fires, for each call of an asynchronous callback. What this throws is the
   * callback's failure.
   *
   * @param task what is about to be handed to an executor
   * @return what is handed to it instead; the task itself where this is not overridden
   */
  default Runnable capture(Runnable task) {
    return task;
  }
}
