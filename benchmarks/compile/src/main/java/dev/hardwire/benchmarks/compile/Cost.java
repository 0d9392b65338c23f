package dev.hardwire.benchmarks.compile;

/**
 * What one or several compiles took.
 *
 * @param elapsed milliseconds
 * @param used milliseconds of all threads on all processors
 * @param compiling milliseconds of these in which the virtual machine compiled javac itself
 * @param peak megabytes of memory that a process had at most
 */
record Cost(double elapsed, double used, double compiling, double peak) {

  static final Cost NOTHING = new Cost(0, 0, 0, 0);

  /** Of two compiles, one after the other. */
  Cost plus(Cost other) {
    return new Cost(
        elapsed + other.elapsed,
        used + other.used,
        compiling + other.compiling,
        Math.max(peak, other.peak));
  }
}
