package dev.hardwire.async.internal;

import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.ErrorHandler;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An error handler that keeps what it is told. */
final class Handled implements ErrorHandler {

  private final BlockingQueue<CallbackFailure> failures = new LinkedBlockingQueue<>();

  @Override
  public void onFailure(CallbackFailure failure) {
    failures.add(failure);
  }

  /** The next one, which there will be. */
  CallbackFailure next() throws InterruptedException {
    return Objects.requireNonNull(failures.poll(20, TimeUnit.SECONDS), "Nothing was reported");
  }

  /** What was reported so far, but what was asked for. */
  List<Throwable> causes() {
    return failures.stream().map(CallbackFailure::cause).toList();
  }
}
