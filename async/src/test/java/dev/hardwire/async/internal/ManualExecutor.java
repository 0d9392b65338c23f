package dev.hardwire.async.internal;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;

/** Runs tasks when the test says so, on its thread. */
final class ManualExecutor implements Executor {

  private final Deque<Runnable> tasks = new ConcurrentLinkedDeque<>();

  @Override
  public void execute(Runnable task) {
    tasks.add(task);
  }

  int size() {
    return tasks.size();
  }

  void runNext() {
    tasks.remove().run();
  }

  void runLast() {
    tasks.removeLast().run();
  }

  void runAll() {
    while (!tasks.isEmpty()) {
      runNext();
    }
  }
}
