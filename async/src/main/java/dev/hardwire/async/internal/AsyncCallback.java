package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import dev.hardwire.runtime.Around;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A callback of an event in a wiring, or the event's listeners: what all calls of it have in
 * common. It is told how they are to be made when the dispatcher is, and doesn't change afterwards.
 * Without an executor they run on the thread that fires.
 *
 * <p>Not an API for applications; see the package. Calls may be handed over by any thread.
 */
@SuppressWarnings(
    "exports") // JSpecify is needed to compile this module only, not those that use it
public final class AsyncCallback {

  private final InFlight inFlight;
  private final String event;
  private final String callback;
  private @Nullable Executor executor;
  private @Nullable Bound bound;
  private @Nullable Around<?> hooks;
  private @Nullable Backoff backoff;
  private long timeoutMillis;
  private int evictAfter;
  private boolean isTraced;

  /** Whether a call is to be handed to the executor as it is. */
  private boolean isBare = true;

  AsyncCallback(InFlight inFlight, String event, String callback) {
    this.inFlight = inFlight;
    this.event = event;
    this.callback = callback;
  }

  /**
   * Sets the executor.
   *
   * @param newExecutor what runs the calls
   * @return this
   */
  public AsyncCallback on(Executor newExecutor) {
    executor = newExecutor;
    return this;
  }

  /**
   * Sets the executor to the wiring's default one.
   *
   * @return this
   */
  public AsyncCallback onDefault() {
    return on(inFlight.defaultExecutor());
  }

  /**
   * Limits the time from the start of a call to its end.
   *
   * @param millis how long it may take, at least 1
   * @return this
   */
  public AsyncCallback timeout(long millis) {
    timeoutMillis = millis;
    return this;
  }

  /**
   * Limits the number of calls that are not finished.
   *
   * @param calls how many, at least 1
   * @param blocks whether a thread that hands one more over waits, not fails
   * @return this
   */
  public AsyncCallback atMost(int calls, boolean blocks) {
    Bound newBound = new Bound(calls, blocks);
    inFlight.add(newBound);
    bound = newBound;
    isBare = false;
    return this;
  }

  /**
   * Has a call that fails made again. In between it is in flight, and no thread waits for it.
   *
   * @param attempts how often it is made at most
   * @param firstMillis how long to wait after the first failure, at least 1; twice as long after
   *     each further one
   * @param maxMillis how long to wait at most
   * @return this
   */
  public AsyncCallback retry(int attempts, long firstMillis, long maxMillis) {
    backoff = new Backoff(attempts, firstMillis, maxMillis);
    isBare = false;
    return this;
  }

  /**
   * Has a listener or attached owner removed that fails again and again.
   *
   * @param failures the number of the failure in a row that removes it; 0 never to remove it
   * @return this
   */
  public AsyncCallback evictAfter(int failures) {
    evictAfter = failures;
    return this;
  }

  /**
   * Has calls wrapped that are handed to the executor.
   *
   * @param newHooks the wiring's, which carry the context over
   * @return this
   */
  public AsyncCallback around(Around<?> newHooks) {
    hooks = newHooks;
    isBare = false;
    return this;
  }

  /**
   * Has failures tell where the event was fired.
   *
   * @return this
   */
  public AsyncCallback traced() {
    isTraced = true;
    isBare = false;
    return this;
  }

  /**
   * Hands a call of a {@code void} event over.
   *
   * @param call a new one
   * @throws RejectedCallbackException if there are too many calls, or the executor doesn't take it
   * @throws dev.hardwire.async.WiringClosedException if closing has begun
   */
  public void hand(AsyncCall call) {
    call.accept(this);
    if (isBare) {
      enter(call);
      execute(call, call);
    } else {
      handWithOptions(call);
    }
  }

  private void handWithOptions(AsyncCall call) {
    Runnable task = captured(call);
    if (isTraced) {
      call.trace(new FiredHere(event));
    }
    if (bound != null && !bound.enter(call)) {
      throw inFlight.refusal(event);
    }
    boolean isEntered = false;
    try {
      isEntered = enter(call);
    } finally {
      if (!isEntered && bound != null) {
        bound.leave();
      }
    }
    execute(call, task);
  }

  /**
   * Takes note of the call. One that a closer has returned meanwhile is not refused, too.
   *
   * @return whether it is accepted; for short, since it throws if not
   */
  private boolean enter(AsyncCall call) {
    int slot = inFlight.enter(call);
    call.slot(slot);
    if (inFlight.isClosing() && call.drop()) {
      inFlight.leave(slot);
      throw inFlight.refusal(event);
    }
    return true;
  }

  private void execute(AsyncCall call, Runnable task) {
    try {
      run(task);
    } catch (Throwable failure) {
      if (call.drop()) {
        call.release();
        throw rejected(failure);
      }
      throwIfError(failure);
    }
  }

  /** Runs it here where there is no executor. */
  void run(Runnable task) {
    if (executor == null) {
      task.run();
    } else {
      executor.execute(task);
    }
  }

  /** What an executor's failure to take a call becomes; an error is thrown. */
  RejectedCallbackException rejected(Throwable failure) {
    throwIfError(failure);
    return new RejectedCallbackException(event, callback, "its executor rejected it.", failure);
  }

  private static void throwIfError(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
  }

  /** What is handed to the executor, made by the thread that fires. */
  Runnable captured(AsyncCall call) {
    Around<?> current = hooks;
    Runnable task =
        current == null || executor == null
            ? call
            : new CapturedCall(
                call,
                Objects.requireNonNull(current.capture(call), "Around.capture returned null"));
    if (backoff != null) {
      call.accompany(new Attempts(call, task, backoff));
    }
    return task;
  }

  boolean isTraced() {
    return isTraced;
  }

  @Nullable Bound bound() {
    return bound;
  }

  long timeoutMillis() {
    return timeoutMillis;
  }

  int evictAfter() {
    return evictAfter;
  }

  InFlight inFlight() {
    return inFlight;
  }

  String event() {
    return event;
  }

  String callback() {
    return callback;
  }

  /** How messages call it. */
  String what() {
    return callback + " of event '" + event + "'";
  }
}
