package dev.hardwire.benchmarks.startup.program;

import org.greenrobot.eventbus.EventBus;

/** Posts all events to greenrobot's bus, which searches the owners for handlers. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    EventBus bus = EventBus.builder().throwSubscriberException(true).build();
    for (Object owner : Events.owners()) {
      bus.register(owner);
    }
    for (Object event : Events.all()) {
      bus.post(event);
    }
    Counts.check();
  }
}
