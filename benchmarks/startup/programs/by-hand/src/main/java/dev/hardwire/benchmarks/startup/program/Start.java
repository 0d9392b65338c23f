package dev.hardwire.benchmarks.startup.program;

/** Fires all events by calls that are written by hand. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Events.fire(
        new ByHand(
            new Counters0(),
            new Counters1(),
            new Counters2(),
            new Counters3(),
            new Counters4(),
            new Counters5(),
            new Counters6(),
            new Counters7(),
            new Counters8(),
            new Counters9()));
    Counts.check();
  }
}
