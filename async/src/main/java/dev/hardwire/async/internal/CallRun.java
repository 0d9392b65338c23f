package dev.hardwire.async.internal;

import dev.hardwire.async.shared.StageFailures;
import dev.hardwire.async.shared.Threads;
import dev.hardwire.runtime.internal.Interrupts;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A call, or one of its attempts, from its start to its end, or that of its stage. */
abstract class CallRun extends CallState {

  /** What is of no use without it: its timeout; or, of a call that has several, its attempts. */
  private @Nullable Future<?> companion;

  CallRun() {}

  /** Calls the callback. */
  abstract @Nullable Object called() throws Throwable;

  /** Called once, by who ended it, if it succeeded. */
  abstract void done(@Nullable Object answer);

  /** Called once, by who ended it, if it failed. */
  abstract void failed(Throwable failure);

  /** How it was to be made. */
  abstract AsyncCallback spec();

  /** Makes it, if it is accepted and nobody does so. */
  final void runOnce() {
    Thread thread = Thread.currentThread();
    if (!start(thread)) {
      return;
    }
    Object returned;
    try {
      startTimer();
      returned = called();
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
      companion = Threads.schedule(expiry, millis, TimeUnit.MILLISECONDS);
    }
  }

  private void expire() {
    if (take()) {
      failed(
          new TimeoutException(
              spec().what() + " took longer than " + spec().timeoutMillis() + " ms."));
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

  final void accompany(Future<?> newCompanion) {
    companion = newCompanion;
  }

  final @Nullable Future<?> companion() {
    return companion;
  }

  final void endCompanion() {
    Future<?> current = companion;
    if (current != null) {
      current.cancel(false);
    }
  }
}
