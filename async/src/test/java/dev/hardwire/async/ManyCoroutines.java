package dev.hardwire.async;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** Starts coroutines on virtual threads, and prints what they take while all of them wait. */
final class ManyCoroutines {

  private ManyCoroutines() {}

  /**
   * Runs in a JVM of its own.
   *
   * @param arguments how many
   */
  public static void main(String[] arguments) throws InterruptedException {
    ThreadFactory threads = ThreadKind.virtualFactory();
    // A virtual thread is held and goes on much faster than a platform thread.
    Thread sender = threads.newThread(() -> run(threads, Integer.parseInt(arguments[0])));
    sender.start();
    sender.join();
  }

  private static void run(ThreadFactory threads, int count) {
    long[] heard = new long[1];
    List<Coroutine<Integer>> waiting = new ArrayList<>(count);
    long before = usedAfterCollecting();
    for (int i = 0; i < count; i++) {
      waiting.add(Coroutine.start(threads, inbox -> adds(inbox, heard)));
    }
    long used = usedAfterCollecting() - before;
    waiting.forEach(one -> one.send(1));
    waiting.forEach(Coroutine::close);
    System.out.println(heard[0] + " messages, " + used / count + " bytes each");
  }

  /** Senders are held, so no two coroutines run at one time. */
  private static void adds(Coroutine.Inbox<Integer> inbox, long[] heard)
      throws InterruptedException {
    while (true) {
      int message = inbox.receive();
      heard[0] += message;
    }
  }

  private static long usedAfterCollecting() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
