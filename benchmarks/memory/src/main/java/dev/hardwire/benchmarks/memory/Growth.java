package dev.hardwire.benchmarks.memory;

/** Makes so many of what is measured. */
@FunctionalInterface
interface Growth {

  Kept grow(int count);

  /**
   * The bytes that one more keeps. What there is only once, and what is left free in an array that
   * grows by doubling, is the same part of each, whatever their number.
   *
   * @param count of how many, and of twice as many, the difference is taken
   */
  default double each(int count) {
    Kept some = grow(count);
    Kept twice = grow(2 * count);
    // What lies behind both, such as the JDK's own caches, has to be the same when it counts. To
    // look at it fills some of them.
    some.bytes();
    twice.bytes();
    return (twice.bytes() - some.bytes()) / (double) count;
  }
}
