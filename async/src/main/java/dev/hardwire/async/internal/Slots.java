package dev.hardwire.async.internal;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A table of what is in flight, which needs no object for an entry: a record is claimed a slot by a
 * compare-and-set at a random place, and remembers where. When a few neighbours are all taken, the
 * table gets another segment, as large as all before; the later ones are looked at first, since
 * most free slots are there.
 */
final class Slots {

  private static final int FIRST_SEGMENT_BITS = 6;
  private static final int PROBES = 8;

  private volatile AtomicReferenceArray<Object>[] segments = grown(segments(0));

  /**
   * Takes note of a record, visibly for all that happens afterwards.
   *
   * @return its slot
   */
  int claim(Object record) {
    int random = ThreadLocalRandom.current().nextInt();
    while (true) {
      AtomicReferenceArray<Object>[] current = segments;
      for (int i = current.length - 1; i >= 0; i--) {
        AtomicReferenceArray<Object> segment = current[i];
        int mask = segment.length() - 1;
        for (int probe = 0; probe < PROBES; probe++) {
          int index = (random + probe) & mask;
          if (segment.getPlain(index) == null && segment.compareAndSet(index, null, record)) {
            return start(i) + index;
          }
        }
      }
      grow(current);
    }
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
