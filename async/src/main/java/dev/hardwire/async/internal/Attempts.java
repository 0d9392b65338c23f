package dev.hardwire.async.internal;

import dev.hardwire.async.shared.Threads;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of a call that is made again when it fails: the stage that such a call waits for.
 * There is one attempt at a time. It is made by the failure of the one before, and nobody has a
 * thread until it is due. Who completes this sees to the attempt that is current then; who replaces
 * the current one looks afterwards whether this is complete: so one of them notices.
 */
final class Attempts extends CompletableFuture<@Nullable Object> {

  /** What chance takes off a time at most: a fifth. */
  private static final int JITTER = 5;

  private static final int LONGEST_SHIFT = 40;

  /** How many failures are kept beside the last one. */
  private static final int KEPT_FAILURES = 10;

  private final AsyncCall call;
  private final Runnable task;
  private final int attempts;
  private final long firstMillis;
  private final long maxMillis;

  /** Read and written by who ended the current attempt. */
  private final Deque<Throwable> failures = new ArrayDeque<>(1);

  private int failed;
  private volatile Attempt current = new Attempt(null);
  private volatile @Nullable Future<?> pause;

  /**
   * Begins with one that is due.
   *
   * @param task what the executor is handed, which runs the call
   * @param attempts how many there may be
   * @param firstMillis the time from the first failure to the second attempt; it doubles with each
   * @param maxMillis the longest time
   */
  Attempts(AsyncCall call, Runnable task, int attempts, long firstMillis, long maxMillis) {
    this.call = call;
    this.task = task;
    this.attempts = attempts;
    this.firstMillis = firstMillis;
    this.maxMillis = maxMillis;
    current.acceptUnseen();
  }

  /** Makes the current attempt, if it is due, and the call has not been dropped. */
  void run() {
    Thread thread = Thread.currentThread();
    if (call.start(thread) ? call.await(thread, this) : call.isAwaiting(this)) {
      current.runOnce();
    }
  }

  boolean isOnThisThread() {
    return current.isOnThisThread();
  }

  /** Whether the current attempt has not started. */
  boolean isIdle() {
    return !current.hasStarted();
  }

  /** Fails the current attempt, if it has not started. */
  boolean failBeforeStart(Throwable failure) {
    Attempt attempt = current;
    boolean isDropped = attempt.drop();
    if (isDropped) {
      attempt.failed(failure);
    }
    return isDropped;
  }

  /** Makes no further attempt: the last failure counts, unless there is an attempt going on. */
  void giveUp() {
    Attempt attempt = current;
    Throwable last = attempt.before;
    if (last != null && attempt.drop()) {
      fail(last);
    }
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean isCancelled = super.cancel(mayInterruptIfRunning);
    if (isCancelled) {
      Attempt attempt = current;
      attempt.take();
      attempt.endCompanion();
      endPause();
    }
    return isCancelled;
  }

  private void succeed(@Nullable Object answer) {
    if (complete(answer) && call.end(this)) {
      call.done(answer);
    }
  }

  private void fail(Throwable failure) {
    for (Throwable earlier : failures) {
      Failures.suppress(failure, earlier);
    }
    if (completeExceptionally(failure)) {
      endPause();
      if (call.end(this)) {
        call.failed(failure);
      }
    }
  }

  private void next(Throwable failure) {
    failed++;
    if (failed >= attempts || Failures.isEnding(failure) || !call.isWorthwhile()) {
      fail(failure);
      return;
    }
    if (failures.size() == KEPT_FAILURES) {
      failures.removeFirst();
    }
    failures.addLast(failure);
    Attempt next = new Attempt(failure);
    current = next;
    pause =
        Threads.scheduleElsewhere(
            next, nanos(failed, firstMillis, maxMillis), TimeUnit.NANOSECONDS);
    if (isDone()) {
      endPause();
    } else if (!call.isWorthwhile()) {
      giveUp();
    }
  }

  /**
   * How long to wait.
   *
   * @param failed the number of attempts that have failed, at least 1
   */
  static long nanos(int failed, long firstMillis, long maxMillis) {
    int shift = Math.min(failed - 1, LONGEST_SHIFT);
    long millis = firstMillis > maxMillis >> shift ? maxMillis : firstMillis << shift;
    long nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    return nanos - ThreadLocalRandom.current().nextLong(nanos / JITTER + 1);
  }

  private void endPause() {
    Future<?> timer = pause;
    if (timer != null) {
      timer.cancel(false);
    }
  }

  /** One of them. Before it is due, it is not accepted. */
  private final class Attempt extends CallRun implements Runnable {

    /** What it is made for; {@code null} for the first one. */
    private final @Nullable Throwable before;

    Attempt(@Nullable Throwable before) {
      this.before = before;
    }

    /** Hands it over, when it is due. */
    @Override
    public void run() {
      if (!accept()) {
        return;
      }
      try {
        spec().run(task);
      } catch (Throwable failure) {
        if (drop()) {
          failed(failure instanceof Error ? failure : spec().rejected(failure));
        }
      }
    }

    @Override
    @Nullable Object called() throws Throwable {
      return call.called();
    }

    @Override
    void done(@Nullable Object answer) {
      endCompanion();
      succeed(answer);
    }

    @Override
    void failed(Throwable failure) {
      endCompanion();
      next(failure);
    }

    @Override
    AsyncCallback spec() {
      return call.spec();
    }
  }
}
