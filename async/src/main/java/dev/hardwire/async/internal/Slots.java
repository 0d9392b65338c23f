package dev.hardwire.async.internal;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A table of what is in flight, which needs no object for an entry: a record is claimed a slot by a
 * compare-and-set, and remembers where. A thread takes slots in their order, since neighbours share
 * cache lines, and starts where few others are. When a few neighbours are all taken, as they are by
 * calls that last, it tries elsewhere; when those are, too, the table gets another segment, as
 * large as all before. The later ones are looked at first, since most free slots are there.
 */
final class Slots {

  private static final int FIRST_SEGMENT_BITS = 6;
  private static final int PROBES = 8;
  private static final int STRIPES = 8;
  private static final int SPACING = 16;

  private volatile AtomicReferenceArray<Object>[] segments = grown(segments(0));

  /**
   * Where the threads of a stripe look first, which is no more than a hint. Each has a cache line
   * of its own, and so has the length.
   */
  private final int[] hints = new int[(STRIPES + 1) * SPACING];

  /**
   * Takes note of a record, visibly for all that happens afterwards.
   *
   * @return its slot
   */
  int claim(Object record) {
    int stripe = (int) Thread.currentThread().getId() & (STRIPES - 1);
    while (true) {
      AtomicReferenceArray<Object>[] current = segments;
      int hint = hints[(stripe + 1) * SPACING];
      int slot = claim(current, hint + stripe * (lastLength(current) / STRIPES), record);
      if (slot < 0) {
        slot = claim(current, ThreadLocalRandom.current().nextInt(), record);
      }
      if (slot >= 0) {
        hints[(stripe + 1) * SPACING] = hint + 1;
        return slot;
      }
      grow(current);
    }
  }

  private static int claim(AtomicReferenceArray<Object>[] segments, int first, Object record) {
    for (int i = segments.length - 1; i >= 0; i--) {
      AtomicReferenceArray<Object> segment = segments[i];
      int mask = segment.length() - 1;
      for (int probe = 0; probe < PROBES; probe++) {
        int index = (first + probe) & mask;
        if (segment.getPlain(index) == null && segment.compareAndSet(index, null, record)) {
          return start(i) + index;
        }
      }
    }
    return -1;
  }

  private static int lastLength(AtomicReferenceArray<Object>[] segments) {
    return segments[segments.length - 1].length();
  }

  void release(int slot) {
    int segment = segmentOf(slot);
    segments[segment].setRelease(slot - start(segment), null);
  }

  /**
   * Looks at all records.
   *
   * @return whether a visitor had enough
   */
  boolean visit(Visitor visitor) {
    int slot = 0;
    for (AtomicReferenceArray<Object> segment : segments) {
      for (int i = 0; i < segment.length(); i++, slot++) {
        Object record = segment.get(i);
        if (record != null && visitor.isEnough(slot, record)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Looks at a record. */
  @FunctionalInterface
  interface Visitor {
    boolean isEnough(int slot, Object record);
  }

  /** How many records there is room for. */
  int capacity() {
    return start(segments.length);
  }

  private synchronized void grow(AtomicReferenceArray<Object>[] full) {
    if (segments == full) {
      segments = grown(full);
    }
  }

  private static AtomicReferenceArray<Object>[] grown(AtomicReferenceArray<Object>[] full) {
    AtomicReferenceArray<Object>[] more = Arrays.copyOf(full, full.length + 1);
    more[full.length] = new AtomicReferenceArray<>(start(full.length + 1) - start(full.length));
    return more;
  }

  /** The slot at which a segment starts: they have 64, 64, 128, 256 … slots. */
  private static int start(int segment) {
    return segment == 0 ? 0 : 1 << (FIRST_SEGMENT_BITS + segment - 1);
  }

  private static int segmentOf(int slot) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(slot >>> FIRST_SEGMENT_BITS);
  }

  /** Java has no generic arrays. Nobody else writes into these. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static AtomicReferenceArray<Object>[] segments(int count) {
    return new AtomicReferenceArray[count];
  }
}
