package dev.hardwire.benchmarks;

/** An owner of handlers, each of which adds to a field of its own. */
interface Counting {

  /** What the handlers have added up. */
  long[] counts();
}
