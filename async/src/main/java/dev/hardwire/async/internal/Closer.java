package dev.hardwire.async.internal;

import dev.hardwire.async.UnfinishedCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Waits for what is in flight, and takes out what lasts too long. Calls of its own thread stay. */
final class Closer {

  /**
   * How often a closer looks, at first and later. If calls told when they end, each would have to
   * ask whether anybody wants to know.
   */
  private static final long FIRST_LOOK_NANOS = 20_000;

  private static final long LATER_LOOK_NANOS = 5_000_000;

  private final Slots slots;

  Closer(Slots slots) {
    this.slots = slots;
  }

  /**
   * Waits until nothing is in flight.
   *
   * @return whether that is so, in time and without an interruption, which is kept
   */
  boolean isEmptyWithin(long nanos) {
    long start = System.nanoTime();
    long pause = FIRST_LOOK_NANOS;
    while (isAnyLeft()) {
      long left = nanos - (System.nanoTime() - start);
      if (left <= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(this, Math.min(left, pause));
      pause = Math.min(2 * pause, LATER_LOOK_NANOS);
    }
    return true;
  }

  /**
   * Takes out what is there: first what no thread is about, since an executor's thread that is
   * interrupted goes on with its next task.
   */
  List<UnfinishedCall> taken() {
    List<UnfinishedCall> unfinished = new ArrayList<>();
    slots.visit((slot, record) -> take(slot, record, false, unfinished));
    slots.visit((slot, record) -> take(slot, record, true, unfinished));
    return Collections.unmodifiableList(unfinished);
  }

  private boolean isAnyLeft() {
    return slots.visit((slot, record) -> isWaitedFor(record));
  }

  private static boolean isWaitedFor(Object record) {
    return record instanceof FutureFire<?> fire
        ? fire.isWaitedFor()
        : !((AsyncCall) record).isOnThisThread();
  }

  /** Tells calls their slots again: whoever entered them may not have got round to it. */
  private static boolean take(
      int slot, Object record, boolean interrupts, List<UnfinishedCall> unfinished) {
    if (record instanceof FutureFire<?> fire) {
      fire.close(interrupts, unfinished);
    } else if (record instanceof AsyncCall call
        && !call.isOnThisThread()
        && call.take(interrupts)) {
      unfinished.add(call);
      call.slot(slot);
      call.release();
    }
    return false;
  }
}
