package dev.hardwire.async;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Runs what it was given when it is told to, on the thread that tells it. */
final class ManualExecutor implements Executor {

  private final Queue<Runnable> tasks = new ArrayDeque<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  /** Runs the task that has waited longest. */
  void runNext() {
    tasks.remove().run();
  }

  int waiting() {
    return tasks.size();
  }
}
