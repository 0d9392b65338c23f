package dev.hardwire.async.shared;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that everything shares which is given none of its own. They are daemons, and made
 * when they are first needed.
 *
 * <p>Not an API for applications; see the package. Instances don't exist; the methods may be called
 * by any thread.
 */
public final class Threads {

  private static final int IDLE_SECONDS = 60;

  private Threads() {}

  /**
   * The executor of calls that are given no other: a cached pool.
   *
   * @return the same one each time, which never refuses a task
   */
  public static Executor defaultExecutor() {
    return DefaultPool.INSTANCE;
  }

  /**
   * Has a task run by the timer. There is one thread for all of them, so tasks must be short, and
   * hand anything that a user wrote over to an executor.
   *
   * @param task what to run
   * @param delay how long to wait before; at once where it is not positive
   * @param unit the delay's unit
   * @return what takes the task back, if it is cancelled before
   */
  public static Future<?> schedule(Runnable task, long delay, TimeUnit unit) {
    return Timer.INSTANCE.schedule(task, delay, unit);
  }

  /**
   * Has a task run by the default executor, later.
   *
   * @param task what to run, as long as it takes
   * @param delay how long to wait before
   * @param unit the delay's unit
   * @return what takes the task back, if it is cancelled before
   */
  public static Future<?> scheduleElsewhere(Runnable task, long delay, TimeUnit unit) {
    return schedule(() -> defaultExecutor().execute(task), delay, unit);
  }

  private static final class DefaultPool {

    static final Executor INSTANCE =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new Daemons());
  }

  private static final class Timer {

    static final ScheduledThreadPoolExecutor INSTANCE = create();

    private static ScheduledThreadPoolExecutor create() {
      ScheduledThreadPoolExecutor timer =
          new ScheduledThreadPoolExecutor(1, task -> daemon(task, "hardwire-timer"));
      timer.setRemoveOnCancelPolicy(true);
      return timer;
    }
  }

  private static final class Daemons implements ThreadFactory {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public Thread newThread(Runnable task) {
      return daemon(task, "hardwire-async-" + made.incrementAndGet());
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(null, task, name, 0, false);
    thread.setDaemon(true);
    return thread;
  }
}
