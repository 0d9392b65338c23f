package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connection;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One call: the task of the executor, what is noted as in flight, and what {@code close} returns.
 *
 * <p>Not an API for applications; see the package. A call is handed over once; {@link #run} may be
 * called by any thread, and does something once.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class AsyncCall extends CallRun implements Runnable, UnfinishedCall {

  private @Nullable AsyncCallback callback;
  private int slot;
  private @Nullable FiredHere trace;

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
    if (companion() instanceof Attempts attempts) {
      attempts.run();
    } else {
      runOnce();
    }
  }

  /**
   * Fails a call that can't be started.
   *
   * @return whether it hasn't been, nor was given up
   */
  final boolean failBeforeStart(Throwable failure) {
    if (drop()) {
      failed(failure);
      return true;
    }
    return companion() instanceof Attempts attempts && attempts.failBeforeStart(failure);
  }

  @Override
  final @Nullable Object called() throws Throwable {
    return returned(call());
  }

  /** Looks at what was returned, on the thread that called. */
  @Nullable Object returned(@Nullable Object answer) {
    return answer;
  }

  @Override
  void done(@Nullable Object answer) {
    succeeded();
    release();
  }

  @Override
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
    endCompanion();
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

  /** Whether a further attempt can still change what becomes of the fire. */
  boolean isWorthwhile() {
    return true;
  }

  /** Whether nobody shall wait for the call to be accepted. */
  boolean isGivenUp() {
    return spec().inFlight().isClosing();
  }

  @Override
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
    return spec().what() + (isStarted() ? " (started)" : " (not started)");
  }
}
