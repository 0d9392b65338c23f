package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.shared.StageFailures;
import dev.hardwire.async.shared.Threads;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.Interrupts;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One call: the task of the executor, what is noted as in flight, and what {@code close} returns.
 *
 * <p>Not an API for applications; see the package. A call is handed over once; {@link #run} may be
 * called by any thread, and does something once.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class AsyncCall extends CallState implements Runnable, UnfinishedCall {

  private @Nullable AsyncCallback callback;
  private int slot;
  private @Nullable FiredHere trace;
  private @Nullable Future<?> timer;

  /** For generated calls. */
  protected AsyncCall() {}

  /**
   * Calls the callback.
   *
   * @return a {@code CompletionStage} where the callback returns one; otherwise its answer
   * @throws Throwable what the callback throws
   */
  protected abstract @Nullable Object call() throws Throwable;

  /**
   * What the event was fired with.
   *
   * @return the arguments in the contract's order
   */
  protected abstract @Nullable Object[] values();

  /**
   * Whose callback is called, if it is one that comes and goes.
   *
   * @return the connection of the listener or attached owner; {@code null} for any other callback
   */
  protected @Nullable Connection<?> connection() {
    return null;
  }

  @Override
  public final void run() {
    Thread thread = Thread.currentThread();
    if (!start(thread)) {
      return;
    }
    Object returned;
    try {
      startTimer();
      returned = returned(call());
    } catch (Throwable failure) {
      if (end(thread)) {
        Interrupts.keep(failure);
        failed(failure);
      }
      return;
    }
    if (returned instanceof CompletionStage<?> stage) {
      follow(thread, stage);
    } else if (end(thread)) {
      done(returned);
    }
  }

  private void startTimer() {
    long millis = spec().timeoutMillis();
    if (millis > 0) {
      Runnable expiry = () -> Threads.defaultExecutor().execute(this::expire);
      timer = Threads.schedule(expiry, millis, TimeUnit.MILLISECONDS);
    }
  }

  private void expire() {
    if (take()) {
      long millis = spec().timeoutMillis();
      failed(new TimeoutException(what() + " took longer than " + millis + " ms."));
    }
  }

  private void follow(Thread thread, CompletionStage<?> stage) {
    if (await(thread, stage)) {
      try {
        stage.whenComplete((answer, failure) -> completed(stage, answer, failure));
      } catch (Throwable failure) {
        completed(stage, null, failure);
      }
    }
  }

  private void completed(
      CompletionStage<?> stage, @Nullable Object answer, @Nullable Throwable failure) {
    if (end(stage)) {
      if (failure == null) {
        done(answer);
      } else {
        failed(StageFailures.unwrapped(failure));
      }
    }
  }

  /**
   * Fails a call that can't be started.
   *
   * @return whether it hasn't been, nor was given up
   */
  final boolean failBeforeStart(Throwable failure) {
    boolean isDropped = drop();
    if (isDropped) {
      failed(failure);
    }
    return isDropped;
  }

  /** Looks at what was returned, on the thread that called. */
  @Nullable Object returned(@Nullable Object answer) {
    return answer;
  }

  /** Called once, by who ended the call, if it succeeded. */
  void done(@Nullable Object answer) {
    succeeded();
    release();
  }

  /** Called once, by who ended the call, if it failed. */
  void failed(Throwable failure) {
    report(traced(failure));
    release();
  }

  /** Called once, by who ended the call, when what follows from its end is done. */
  void release() {
    letGo();
    spec().inFlight().leave(slot);
  }

  /** Gives back what the call holds beside its slot. */
  final void letGo() {
    Future<?> current = timer;
    if (current != null) {
      current.cancel(false);
    }
    Bound bound = spec().bound();
    if (bound != null && isUncounted()) {
      bound.wake();
    } else if (bound != null) {
      bound.leave();
    }
  }

  final void succeeded() {
    Connection<?> connection = connection();
    if (connection != null) {
      connection.succeeded();
    }
  }

  final void report(Throwable failure) {
    Connection<?> connection = connection();
    int evictAfter = spec().evictAfter();
    boolean isEvicted = connection != null && connection.failed(evictAfter);
    spec().inFlight().report(failure(failure, isEvicted));
  }

  final CallbackFailure failure(Throwable cause, boolean isEvicted) {
    Connection<?> connection = connection();
    Object receiver = connection == null ? null : connection.receiver();
    return new CallbackFailure(event(), callback(), cause, receiver, isEvicted, values());
  }

  final Throwable traced(Throwable failure) {
    if (trace != null) {
      trace.addTo(failure);
    }
    return failure;
  }

  final RejectedCallbackException rejected(String reason, @Nullable Throwable cause) {
    return new RejectedCallbackException(event(), callback(), reason, cause);
  }

  /** Makes the call one that is about to be handed over. */
  final void accept(AsyncCallback newCallback) {
    callback = newCallback;
    acceptUnseen();
  }

  /** Makes the call one that is handed over later, by {@link #accept()}. */
  final void prepare(AsyncCallback newCallback) {
    callback = newCallback;
  }

  final void slot(int newSlot) {
    slot = newSlot;
  }

  final void trace(FiredHere newTrace) {
    trace = newTrace;
  }

  /** Whether nobody shall wait for the call to be accepted. */
  boolean isGivenUp() {
    return spec().inFlight().isClosing();
  }

  final AsyncCallback spec() {
    return Objects.requireNonNull(callback, "Not handed over");
  }

  @Override
  public final String event() {
    return spec().event();
  }

  @Override
  public final String callback() {
    return spec().callback();
  }

  @Override
  public final List<@Nullable Object> arguments() {
    return Collections.unmodifiableList(Arrays.asList(values()));
  }

  @Override
  public final boolean isStarted() {
    return hasStarted();
  }

  /** Names event and callback, but no arguments. */
  @Override
  public final String toString() {
    return what() + (isStarted() ? " (started)" : " (not started)");
  }

  private String what() {
    return callback() + " of event '" + event() + "'";
  }
}
