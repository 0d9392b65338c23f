package dev.hardwire.runtime.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the garbage collector does in its own time. */
final class Garbage {

  private Garbage() {}

  static void awaitCollected(WeakReference<?> reference) {
    await(() -> reference.refersTo(null));
  }

  static void await(BooleanSupplier isDone) {
    long start = System.nanoTime();
    while (!isDone.getAsBoolean()) {
      System.gc();
      pause();
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(30)) {
        fail("still not collected");
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
