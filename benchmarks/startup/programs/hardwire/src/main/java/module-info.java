/** A program that is measured. */
module dev.hardwire.benchmarks.startup.program {
  requires static org.jspecify;
  requires dev.hardwire.runtime;
}
