package dev.hardwire.async;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Which threads wait for which coroutine, whose own threads may be among them. So a coroutine that
 * is sent to by what it waits for itself can be told from one that is merely busy.
 */
final class HeldThreads {

  /** Has entries only while a thread is in a call of a coroutine, and one at most for each. */
  private static final ConcurrentMap<Thread, Coroutine<?>> HELD = new ConcurrentHashMap<>();

  private HeldThreads() {}

  /**
   * The current thread is about to wait. It has to say so before it asks {@link #leadsHere}: of two
   * coroutines that send to each other at one time, one at least sees the other then.
   */
  static void enter(Coroutine<?> coroutine) {
    HELD.put(Thread.currentThread(), coroutine);
  }

  static void leave() {
    HELD.remove(Thread.currentThread());
  }

  /** Whether a coroutine's thread is the current one, or waits for it, be it through others. */
  static boolean leadsHere(Coroutine<?> coroutine) {
    Thread current = Thread.currentThread();
    @Nullable Coroutine<?> next = coroutine;
    while (next != null) {
      Thread thread = next.thread();
      if (thread == current) {
        return true;
      }
      next = thread == null ? null : HELD.get(thread);
    }
    return false;
  }
}
