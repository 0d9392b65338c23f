package dev.hardwire.benchmarks;

import dev.hardwire.async.shared.Threads;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executors that are compared, and how many calls of each may be unfinished. */
public enum Pool {
  /** One thread and a queue. */
  SINGLE("one thread", 1_024, 64) {
    @Override
    Executor start() {
      return Executors.newSingleThreadExecutor();
    }
  },

  /** The default executor, which makes a thread for each call that finds none idle. */
  CACHED("default executor", 8, 1) {
    @Override
    Executor start() {
      return Threads.defaultExecutor();
    }
  },

  /** None: what is left is the cost of handing over alone. */
  DIRECT("no thread", 1, 64) {
    @Override
    Executor start() {
      return Runnable::run;
    }
  };

  final String title;
  final int unfinished;
  final int block;

  Pool(String title, int unfinished, int block) {
    this.title = title;
    this.unfinished = unfinished;
    this.block = block;
  }

  abstract Executor start();

  static void stop(Executor executor) {
    if (executor instanceof ExecutorService service && executor != Threads.defaultExecutor()) {
      service.shutdown();
    }
  }
}
