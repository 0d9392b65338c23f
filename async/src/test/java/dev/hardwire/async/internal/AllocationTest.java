package dev.hardwire.async.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;
import dev.hardwire.runtime.ErrorHandler;
import dev.hardwire.runtime.internal.ErrorReports;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final int CALLS = 10_000;
  private static final @Nullable Greet[] MADE = new @Nullable Greet[CALLS];

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final InFlight inFlight =
      new InFlight("AppWiring", new ErrorReports(ErrorHandler.logging()));

  @Test
  void callThatRunsElsewhereIsTheOnlyObject() {
    Shelf shelf = new Shelf();
    AsyncCallback greet = inFlight.callback("user_joined", "Emails.greet").on(shelf);
    for (int round = 0; round < 20; round++) {
      handAll(greet);
      shelf.runAll();
    }
    Runnable handAll = () -> handAll(greet);
    assertEquals(
        allocatedBy(AllocationTest::makeAll, () -> {}), allocatedBy(handAll, shelf::runAll));
    assertEquals(
        allocatedBy(AllocationTest::makeAll, () -> {}),
        allocatedBy(
            () -> {
              handAll(greet);
              shelf.runAll();
            },
            () -> {}));
  }

  @Test
  void callThatRunsHereIsTheOnlyObject() {
    AsyncCallback greet = inFlight.callback("user_joined", "Emails.greet").on(Runnable::run);
    for (int round = 0; round < 20; round++) {
      handAll(greet);
    }
    assertEquals(
        allocatedBy(AllocationTest::makeAll, () -> {}),
        allocatedBy(() -> handAll(greet), () -> {}));
  }

  private static void handAll(AsyncCallback greet) {
    for (int i = 0; i < CALLS; i++) {
      greet.hand(new Greet(i, "Ada"));
    }
  }

  /** Keeps what it makes, or else the compiler might see that it needs not be made. */
  private static void makeAll() {
    for (int i = 0; i < CALLS; i++) {
      MADE[i] = new Greet(i, "Ada");
    }
  }

  /** What is allocated at least: a thread's compiler or the measuring itself may add something. */
  private long allocatedBy(Runnable action, Runnable afterwards) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      action.run();
      long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      least = Math.min(least, after - before);
      afterwards.run();
    }
    return least;
  }

  /** Keeps tasks in an array that it has already. */
  private static final class Shelf implements Executor {

    private final @Nullable Runnable[] tasks = new @Nullable Runnable[CALLS];
    private int size;

    @Override
    public void execute(Runnable task) {
      tasks[size++] = task;
    }

    void runAll() {
      for (int i = 0; i < size; i++) {
        Runnable task = tasks[i];
        tasks[i] = null;
        if (task != null) {
          task.run();
        }
      }
      size = 0;
    }
  }

  /** As generated code makes one. */
  private static final class Greet extends AsyncCall {

    private final int number;
    private final String name;

    Greet(int number, String name) {
      this.number = number;
      this.name = name;
    }

    @Override
    protected @Nullable Object call() {
      return null;
    }

    @Override
    protected @Nullable Object[] values() {
      return new Object[] {number, name};
    }
  }
}
