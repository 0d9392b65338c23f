package dev.hardwire.async.internal;

import dev.hardwire.async.RejectedCallbackException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many calls of a callback may be unfinished. */
final class Bound {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition isChanged = lock.newCondition();
  private final int calls;
  private final boolean blocks;

  /** Guarded by the lock. */
  private int unfinished;

  Bound(int calls, boolean blocks) {
    this.calls = calls;
    this.blocks = blocks;
  }

  /**
   * Counts a call; waits, if it has to and may.
   *
   * @return whether it was counted; not so if the call was given up while it waited
   * @throws RejectedCallbackException if there are too many, or the thread is interrupted while it
   *     waits, and stays so
   */
  boolean enter(AsyncCall call) {
    lock.lock();
    try {
      while (unfinished >= calls) {
        if (call.isGivenUp()) {
          return false;
        }
        if (!blocks) {
          throw call.rejected(
              calls == 1 ? "1 call is not finished." : calls + " calls are not finished.", null);
        }
        isChanged.await();
        if (call.isGivenUp()) { // even if there is room by now: closing has just made some
          isChanged.signal(); // this one may have been told of it in place of another
          return false;
        }
      }
      unfinished++;
      return true;
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw call.rejected("its thread was interrupted while it waited.", interruption);
    } finally {
      lock.unlock();
    }
  }

  void leave() {
    lock.lock();
    try {
      unfinished--;
      isChanged.signal();
    } finally {
      lock.unlock();
    }
  }

  /** Has everybody who waits look whether the call is given up. */
  void wake() {
    lock.lock();
    try {
      isChanged.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
