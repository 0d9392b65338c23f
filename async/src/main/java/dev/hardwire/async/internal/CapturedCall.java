package dev.hardwire.async.internal;

/**
 * A call with the context that it was fired in. A context that can't be restored fails the call.
 */
final class CapturedCall implements Runnable {

  private final AsyncCall call;
  private final Runnable task;

  CapturedCall(AsyncCall call, Runnable task) {
    this.call = call;
    this.task = task;
  }

  @Override
  public void run() {
    try {
      task.run();
    } catch (Throwable failure) {
      if (!call.failBeforeStart(failure)) {
        throw failure;
      }
    }
  }
}
