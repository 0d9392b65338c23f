package dev.hardwire.durable.engine;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): the time in milliseconds, a counter that only grows within
 * this process, and 62 bits of chance, so that no two processes make the same.
 */
public final class EventIds {

  private static final int COUNTER_BITS = 12;

  private final InstantSource clock;
  private final SecureRandom chance = new SecureRandom();
  private final AtomicLong last = new AtomicLong();

  /**
   * Begins to count.
   *
   * @param clock what time it is
   */
  public EventIds(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Makes one.
   *
   * @return what is nowhere else
   */
  public UUID next() {
    long now = clock.millis() << COUNTER_BITS;
    long time = last.updateAndGet(before -> Math.max(before + 1, now));
    long counter = time & ((1L << COUNTER_BITS) - 1);
    long high = ((time >>> COUNTER_BITS) << 16) | 0x7000L | counter;
    long low = (chance.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
