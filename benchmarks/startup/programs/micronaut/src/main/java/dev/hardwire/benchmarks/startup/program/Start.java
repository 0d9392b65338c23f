package dev.hardwire.benchmarks.startup.program;

import io.micronaut.context.ApplicationContext;

/** Publishes all events to a context of Micronaut. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (ApplicationContext context = ApplicationContext.run()) {
      for (Object event : Events.all()) {
        context.publishEvent(event);
      }
    }
    Counts.check();
  }
}
