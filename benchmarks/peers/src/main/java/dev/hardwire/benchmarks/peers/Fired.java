package dev.hardwire.benchmarks.peers;

/** What all contracts have in common, so that one place can fire any of them. */
public interface Fired {

  /**
   * Fires the event.
   *
   * @param amount what each handler adds to its field
   */
  void fire(long amount);
}
