package dev.hardwire.benchmarks.compile;

/**
 * What one or several compiles took.
 *
 * @param elapsed milliseconds
 * @param used milliseconds of all threads on all processors
 * @param peak megabytes of memory that a process had at most
 */
record Cost(double elapsed, double used, double peak) {

  static final Cost NOTHING = new Cost(0, 0, 0);

  /** Of two compiles, one after the other. */
  Cost plus(Cost other) {
    return new Cost(elapsed + other.elapsed, used + other.used, Math.max(peak, other.peak));
  }
}
