package dev.hardwire.async.internal;

/**
 * A call with the context that it was fired in. A context that can't be restored fails the call.
 */
record CapturedCall(AsyncCall call, Runnable task) implements Runnable {

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
