package dev.hardwire.benchmarks.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** An executor that runs nothing, so that all calls are pending. */
final class Waiting extends AbstractExecutorService {

  private final Runnable[] tasks;
  private int size;

  Waiting(int capacity) {
    tasks = new Runnable[capacity];
  }

  @Override
  public void execute(Runnable task) {
    tasks[size++] = task;
  }

  int size() {
    return size;
  }

  @Override
  public void shutdown() {}

  @Override
  public List<Runnable> shutdownNow() {
    return new ArrayList<>();
  }

  @Override
  public boolean isShutdown() {
    return false;
  }

  @Override
  public boolean isTerminated() {
    return false;
  }

  @Override
  public boolean awaitTermination(long timeout, TimeUnit unit) {
    return false;
  }
}
