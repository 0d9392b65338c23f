package dev.hardwire.async.internal;

import dev.hardwire.FailurePolicy;
import dev.hardwire.async.UnfinishedCall;
import dev.hardwire.async.WiringClosedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One fire of an event that answers by a future, which this is.
 *
 * <p>Each of its calls is settled once: it is done, has failed, or was dropped or taken. The last
 * one completes the future; unless somebody else has done so before, after whom nothing starts.
 *
 * <p>Not an API for applications; see the package. Calls are added by the thread that fires; what
 * is inherited may be called by any thread.
 *
 * @param <R> the type of the event's answer
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public abstract class FutureFire<R> extends CompletableFuture<R> {

  private final InFlight inFlight;
  private final String event;
  private final Failures failures;
  private final List<FutureCall<?>> calls = new ArrayList<>();

  /** How many calls are not settled; and one while there is no slot, so that nobody leaves none. */
  private final AtomicInteger unsettled = new AtomicInteger(1);

  /** Who completes the future, once that is decided. */
  private final AtomicReference<End> end = new AtomicReference<>(End.NONE);

  private int slot;

  private enum End {
    NONE,
    REFUSED,
    ANSWERED,
    CANCELLED,
    COMPLETED,
    CLOSED
  }

  FutureFire(InFlight inFlight, String event, FailurePolicy policy) {
    this.inFlight = inFlight;
    this.event = event;
    this.failures = new Failures(policy);
  }

  /**
   * Adds a call of a callback, which runs after those that were added before.
   *
   * @param callback what is called
   * @param call a new one
   * @return this
   */
  public FutureFire<R> add(AsyncCallback callback, FutureCall<?> call) {
    return add(callback, call, false);
  }

  /**
   * Adds a call of a listener, which answers as the whole event does.
   *
   * @param callback the event's listeners
   * @param call a new one
   * @return this
   */
  public FutureFire<R> addListener(AsyncCallback callback, FutureCall<?> call) {
    return add(callback, call, true);
  }

  private FutureFire<R> add(AsyncCallback callback, FutureCall<?> call, boolean isListener) {
    call.join(this, calls.size(), callback, isListener);
    calls.add(call);
    unsettled.incrementAndGet();
    return this;
  }

  /**
   * Starts the calls, or the first one. Their failures reach the future.
   *
   * @return this
   * @throws WiringClosedException if closing has begun
   */
  public CompletableFuture<R> start() {
    FiredHere trace = null;
    for (FutureCall<?> call : calls) {
      if (call.spec().isTraced()) {
        trace = trace == null ? new FiredHere(event) : trace;
        call.trace(trace);
      }
      call.capture();
    }
    enter();
    if (settled()) {
      run();
    }
    return this;
  }

  private void enter() {
    slot = inFlight.enter(this);
    if (inFlight.isClosing() && claim(End.REFUSED)) {
      inFlight.leave(slot);
      throw inFlight.refusal(event);
    }
  }

  /** Starts what is to be started first. */
  abstract void run();

  /** Whether what the callbacks answer matters. */
  abstract boolean isAnswered();

  /** Called before the call is settled that has an answer, which isn't null if it matters. */
  abstract void answered(FutureCall<?> call, @Nullable Object answer);

  /** Called by who settled a call that came to its end and is not the last one. */
  void goOn() {}

  /** What the future is completed with. */
  abstract @Nullable R result();

  final List<FutureCall<?>> calls() {
    return calls;
  }

  final void failed(FutureCall<?> call, Throwable failure) {
    if (!failures.keeps(failure)) {
      if (end.get() != End.CANCELLED) {
        call.report(failure);
      }
    } else if (failures.add(call.index(), call.failure(failure, false))) {
      dropRest();
    }
  }

  /**
   * Called once for each call, and once when there is a slot.
   *
   * @return whether it was not the last one
   */
  final boolean settled() {
    boolean isLast = unsettled.decrementAndGet() == 0;
    if (isLast) {
      finish();
    }
    return !isLast;
  }

  /** Keeps what has not started from it, and what has failed from being made again. */
  final void dropRest() {
    calls.forEach(FutureCall::abandon);
  }

  /** Reports failures that the future can't tell any more, unless it was cancelled. */
  private void finish() {
    try {
      if (claim(End.ANSWERED)) {
        answer();
      } else if (end.get() != End.CANCELLED) {
        failures.taken().forEach(inFlight::report);
      }
    } finally {
      inFlight.leave(slot);
    }
  }

  private void answer() {
    Throwable failure = failures.outcome(event);
    if (failure == null) {
      super.complete(result());
    } else {
      super.completeExceptionally(failure);
    }
  }

  /** Whether there is no answer, nor anything else in its place. */
  final boolean isOpen() {
    return end.get() == End.NONE;
  }

  /** Whether nothing that is called from now on can change the outcome. */
  final boolean isDecided() {
    return !isOpen() || failures.isEnding();
  }

  private boolean claim(End newEnd) {
    return end.compareAndSet(End.NONE, newEnd);
  }

  /** Cancels: what has not started never does, and what runs is interrupted if it may be. */
  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    if (!claim(End.CANCELLED) && end.get() != End.CANCELLED) {
      return false;
    }
    dropRest();
    if (mayInterruptIfRunning) {
      for (FutureCall<?> call : calls) {
        if (call.take()) {
          call.dismiss();
        }
      }
    }
    return super.cancel(mayInterruptIfRunning);
  }

  /** Completes the future in place of the callbacks: what has not started never does. */
  @Override
  public boolean complete(R value) {
    if (!claim(End.COMPLETED)) {
      return false;
    }
    dropRest();
    return super.complete(value);
  }

  /** Fails the future in place of the callbacks: what has not started never does. */
  @Override
  public boolean completeExceptionally(Throwable failure) {
    if (!claim(End.COMPLETED)) {
      return false;
    }
    dropRest();
    return super.completeExceptionally(failure);
  }

  @Override
  public CompletableFuture<R> completeAsync(Supplier<? extends R> supplier, Executor executor) {
    executor.execute(
        () -> {
          try {
            complete(supplier.get());
          } catch (Throwable failure) {
            completeExceptionally(failure);
          }
        });
    return this;
  }

  /** Takes out what can be. As long as that is not settled, nobody finishes the fire. */
  final void close(boolean interrupts, List<UnfinishedCall> unfinished) {
    List<FutureCall<?>> taken = new ArrayList<>();
    for (FutureCall<?> call : calls) {
      if (!call.isOnThisThread() && call.take(interrupts)) {
        taken.add(call);
      }
    }
    boolean isFirst = !taken.isEmpty() && claim(End.CLOSED);
    if (taken.isEmpty() || end.get() == End.REFUSED) {
      return;
    }
    unfinished.addAll(taken);
    WiringClosedException closed = inFlight.unfinished(event);
    if (isFirst) {
      failures.taken().forEach(failure -> closed.addSuppressed(failure.cause()));
    }
    taken.forEach(FutureCall::dismiss);
    if (isFirst) {
      super.completeExceptionally(closed);
    }
  }

  /** Whether there is something left to do that is not done by this thread. */
  final boolean isWaitedFor() {
    int left = unsettled.get();
    if (left == 0) {
      return !isDone();
    }
    for (FutureCall<?> call : calls) {
      left -= call.isOnThisThread() ? 1 : 0;
    }
    return left > 0;
  }
}
