package dev.hardwire.benchmarks.startup.program;

import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.Event;
import net.neoforged.bus.api.IEventBus;

/** Posts all events to NeoForged's bus. */
public final class Start {

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    IEventBus bus = BusBuilder.builder().build();
    for (Object owner : Events.owners()) {
      bus.register(owner);
    }
    for (Event event : Events.all()) {
      bus.post(event);
    }
    Counts.check();
  }
}
