package dev.hardwire.durable.engine;

import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Names threads, and lets the process end in spite of them. */
final class Threads implements ThreadFactory {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.durable");

  private final String prefix;
  private final AtomicInteger count = new AtomicInteger();

  Threads(String prefix) {
    this.prefix = prefix;
  }

  @Override
  public Thread newThread(Runnable work) {
    Thread thread = new Thread(work, prefix + count.incrementAndGet());
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(
        (failed, failure) ->
            LOG.log(Level.WARNING, "The database failed; what was begun is tried again", failure));
    return thread;
  }
}
