package dev.hardwire.benchmarks.startup.program;

import dev.hardwire.EventWiring;

/** Fires all events by Hardwire's wiring. */
@EventWiring
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Events.fire(
        StartWiring.create(
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
