package dev.hardwire.async.internal;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Where a call has got to. Whoever changes that to one of its ends has to do what follows from it,
 * and nobody else: the thread that ran the call, its stage, its timeout, its fire, or who closes
 * the wiring.
 */
abstract class CallState {

  /** Of all ways to change a field at once the one that shrinkers know. */
  private static final AtomicReferenceFieldUpdater<CallState, Object> STATE =
      AtomicReferenceFieldUpdater.newUpdater(CallState.class, Object.class, "state");

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

  /** Whether it was dropped before it was accepted. Written and read by who dropped it. */
  private boolean isUncounted;

  CallState() {}

  /** Has the call be about to be handed over, before anybody else knows it. */
  final void acceptUnseen() {
    STATE.lazySet(this, Mark.ACCEPTED);
  }

  /**
   * Has the call be about to be handed over.
   *
   * @return whether it wasn't dropped
   */
  final boolean accept() {
    return STATE.compareAndSet(this, null, Mark.ACCEPTED);
  }

  final boolean start(Thread thread) {
    return STATE.compareAndSet(this, Mark.ACCEPTED, thread);
  }

  /** Ends the call on the thread that ran it, unless somebody took it. */
  final boolean end(Thread thread) {
    return leave(thread, Mark.ENDED);
  }

  /** Has the call wait for a stage, unless somebody took it, which the stage then is told. */
  final boolean await(Thread thread, CompletionStage<?> stage) {
    boolean isAwaiting = leave(thread, stage);
    if (!isAwaiting) {
      cancel(stage);
    }
    return isAwaiting;
  }

  final boolean isAwaiting(CompletionStage<?> stage) {
    return state == stage;
  }

  final boolean end(CompletionStage<?> stage) {
    return STATE.compareAndSet(this, stage, Mark.ENDED);
  }

  /**
   * Leaves the state of running, unless somebody took the call. Then that one's interrupt is waited
   * for and cleared, since it was not meant for what the thread does next.
   */
  @SuppressWarnings("ThreadPriorityCheck") // the other thread is between two statements
  private boolean leave(Thread thread, Object next) {
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
   * Ends the call from outside.
   *
   * @param interrupts whether a thread may be interrupted; otherwise only a call is ended that has
   *     not started, or waits to be made once more
   * @return whether that was done; then the caller releases it
   */
  final boolean take(boolean interrupts) {
    boolean isWaiting = state instanceof Attempts attempts && attempts.isIdle();
    return (interrupts || isWaiting) ? take() : drop();
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

  private static void cancel(CompletionStage<?> stage) {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (RuntimeException uncancellable) {
      // A stage need not be a future. Nobody waits for this one any longer.
    }
  }

  /** Whether it hasn't been accepted, nor dropped. */
  final boolean isNew() {
    return state == null;
  }

  final boolean isOnThisThread() {
    Object current = state;
    return current == Thread.currentThread()
        || (current instanceof Attempts attempts && attempts.isOnThisThread());
  }

  final boolean isUncounted() {
    return isUncounted;
  }

  /** Whether the callback may have been called. */
  final boolean hasStarted() {
    Object current = state;
    return current != null && current != Mark.ACCEPTED && current != Mark.DROPPED;
  }
}
