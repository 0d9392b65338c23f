package dev.hardwire.async;

import org.jspecify.annotations.Nullable;

/**
 * Which thread runs a task. It can be interrupted while it does, and not any more when it goes on
 * to something else.
 */
final class Runner {

  private boolean hasBegun;
  private boolean isStopped;
  private @Nullable Thread thread;

  /** Whether the current thread is to run the task: once, and not if it was stopped. */
  synchronized boolean begin() {
    if (!skip()) {
      return false;
    }
    thread = Thread.currentThread();
    return true;
  }

  /** Whether it is now that the task is decided never to run. */
  synchronized boolean skip() {
    if (hasBegun) {
      return false;
    }
    hasBegun = true;
    return true;
  }

  synchronized void stop(boolean interrupts) {
    hasBegun = true;
    if (interrupts && thread != null) {
      isStopped = true;
      thread.interrupt();
    }
  }

  synchronized boolean isStopped() {
    return isStopped;
  }

  /** Whether the task was stopped; its interrupt, if it came too late, is taken back. */
  synchronized boolean end() {
    thread = null;
    if (isStopped) {
      var unused = Thread.interrupted();
    }
    return isStopped;
  }
}
