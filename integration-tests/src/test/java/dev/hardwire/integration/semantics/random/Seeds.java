package dev.hardwire.integration.semantics.random;

/** The seeds of the programs of one run. */
public final class Seeds {

  /** An odd number without a pattern. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Seeds() {}

  /** That of the run for the first program; unlike one another, as the generators need them. */
  public static long of(long seed, int index) {
    long mixed = (seed + index * STEP) * 0xBF58476D1CE4E5B9L;
    return index == 0 ? seed : (mixed ^ (mixed >>> 29)) >>> 4;
  }
}
