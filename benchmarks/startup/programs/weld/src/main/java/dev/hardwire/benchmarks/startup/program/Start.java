package dev.hardwire.benchmarks.startup.program;

import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;

/** Fires all events in a container of Weld, which searches the archive for beans. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (SeContainer container = SeContainerInitializer.newInstance().initialize()) {
      for (Object event : Events.all()) {
        container.getBeanManager().getEvent().fire(event);
      }
    }
    Counts.check();
  }
}
