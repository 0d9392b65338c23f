package dev.hardwire.async;

/** Lets a test go on when another thread has come to where it waits. */
final class Waiting {

  private Waiting() {}

  @SuppressWarnings("ThreadPriorityCheck") // there may be one core only
  static void until(Thread thread) {
    while (thread.getState() != Thread.State.WAITING) {
      Thread.yield();
    }
  }

  /** Starts a thread, and returns when it waits. */
  static Thread start(Runnable body) {
    Thread thread = new Thread(body, "sender");
    thread.start();
    until(thread);
    return thread;
  }
}
