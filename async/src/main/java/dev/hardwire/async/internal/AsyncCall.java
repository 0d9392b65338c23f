package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.Connection;
import dev.hardwire.runtime.internal.Interrupts;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
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
 * <p>Whoever changes the state to one that ends the call has to do what follows from it, and nobody
 * else: the thread that ran it, its stage, its timeout, its fire, or who closes the wiring.
 *
 * <p>Not an API for applications; see the package. A call is handed over once; {@link #run} may be
 * called by any thread, and does something once.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class AsyncCall implements Runnable, UnfinishedCall {

  private static final VarHandle STATE;

  static {
    try {
      STATE = MethodHandles.lookup().findVarHandle(AsyncCall.class, "state", Object.class);
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
  }

  private enum Mark {
    /** It may be handed to the executor, or is. Before, the state is {@code null}. */
    ACCEPTED,
    /** It came to its end by itself. */
    ENDED,
    /** It will not start. */
    DROPPED,
    /** It was taken while it ran, and is being interrupted. */
    INTERRUPTING,
    /** It was taken after it had been started, and has been interrupted. */
    INTERRUPTED
  }

  /** A mark; or the thread that runs it; or the stage that it waits for. */
  private volatile @Nullable Object state;

  private @Nullable AsyncCallback callback;
  private int slot;
  private @Nullable FiredHere trace;
  private @Nullable Future<?> timer;

  /** Whether it was dropped before it was accepted. Written and read by who dropped it. */
  private boolean isUncounted;

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
    if (!STATE.compareAndSet(this, Mark.ACCEPTED, thread)) {
      return;
    }
    Object returned;
    try {
      startTimer();
      returned = returned(call());
    } catch (Throwable failure) {
      if (endRunning(thread, Mark.ENDED)) {
        Interrupts.keep(failure);
        failed(failure);
      }
      return;
    }
    if (returned instanceof CompletionStage<?> stage) {
      await(thread, stage);
    } else if (endRunning(thread, Mark.ENDED)) {
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

  private void await(Thread thread, CompletionStage<?> stage) {
    if (!endRunning(thread, stage)) {
      cancel(stage);
      return;
    }
    try {
      stage.whenComplete((answer, failure) -> completed(stage, answer, failure));
    } catch (Throwable failure) {
      completed(stage, null, failure);
    }
  }

  private void completed(
      CompletionStage<?> stage, @Nullable Object answer, @Nullable Throwable failure) {
    if (STATE.compareAndSet(this, stage, Mark.ENDED)) {
      if (failure == null) {
        done(answer);
      } else {
        failed(Causes.unwrapped(failure));
      }
    }
  }

  /**
   * Leaves the state of running, unless somebody took the call. Then that one's interrupt is waited
   * for and cleared, since it was not meant for what the thread does next.
   */
  @SuppressWarnings("ThreadPriorityCheck") // the other thread is between two statements
  private boolean endRunning(Thread thread, Object next) {
    if (STATE.compareAndSet(this, thread, next)) {
      return true;
    }
    while (state == Mark.INTERRUPTING) {
      Thread.yield();
    }
    Thread.interrupted();
    return false;
  }

  /**
   * Ends the call from outside, whatever it is doing: it never starts, or is interrupted, or its
   * stage cancelled.
   *
   * @return whether it was not finished; then the caller releases it
   */
  final boolean take() {
    while (true) {
      Object current = state;
      if (current instanceof Thread thread) {
        if (STATE.compareAndSet(this, thread, Mark.INTERRUPTING)) {
          thread.interrupt();
          state = Mark.INTERRUPTED;
          return true;
        }
      } else if (current instanceof CompletionStage<?> stage) {
        if (STATE.compareAndSet(this, stage, Mark.INTERRUPTED)) {
          cancel(stage);
          return true;
        }
      } else if (current != null && current != Mark.ACCEPTED) {
        return false;
      } else if (drop()) {
        return true;
      }
    }
  }

  /**
   * Keeps the call from starting.
   *
   * @return whether it was in time; then the caller releases it
   */
  final boolean drop() {
    if (STATE.compareAndSet(this, null, Mark.DROPPED)) {
      isUncounted = true;
      return true;
    }
    return STATE.compareAndSet(this, Mark.ACCEPTED, Mark.DROPPED);
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

  private static void cancel(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (RuntimeException uncancellable) {
      // A stage need not be a future. Nobody waits for this one any longer.
    }
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
    if (bound != null && isUncounted) {
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
    STATE.set(this, Mark.ACCEPTED);
  }

  /** Makes the call one that is handed over later, by {@link #accept()}. */
  final void prepare(AsyncCallback newCallback) {
    callback = newCallback;
  }

  /**
   * Has the call be about to be handed over.
   *
   * @return whether it wasn't dropped
   */
  final boolean accept() {
    return STATE.compareAndSet(this, null, Mark.ACCEPTED);
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

  final boolean isSettled() {
    Object current = state;
    return current instanceof Mark && current != Mark.ACCEPTED;
  }

  /** Whether it hasn't been accepted, nor dropped. */
  final boolean isNew() {
    return state == null;
  }

  final boolean isOnThisThread() {
    return state == Thread.currentThread();
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
    Object current = state;
    return current != null && current != Mark.ACCEPTED && current != Mark.DROPPED;
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
