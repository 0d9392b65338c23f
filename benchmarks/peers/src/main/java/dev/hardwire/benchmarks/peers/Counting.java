package dev.hardwire.benchmarks.peers;

/** An owner of handlers, each of which adds to a field of its own. */
public interface Counting {

  /**
   * Reads the fields.
   *
   * @return what the handlers have added up
   */
  long[] counts();
}
