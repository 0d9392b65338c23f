package dev.hardwire.benchmarks.startup.program;

import com.google.common.eventbus.EventBus;

/** Posts all events to Guava's bus. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    EventBus bus = new EventBus();
    for (Object owner : Events.owners()) {
      bus.register(owner);
    }
    for (Object event : Events.all()) {
      bus.post(event);
    }
    Counts.check();
  }
}
