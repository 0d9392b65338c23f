package dev.hardwire.benchmarks.startup.program;

import net.engio.mbassy.bus.SyncMessageBus;
import net.engio.mbassy.bus.error.PublicationError;

/** Publishes all events on MBassador's bus for one thread after another. */
public final class Start {

  // The bus doesn't keep them.
  private static final Object[] OWNERS = Events.owners();

  private Start() {}

  /**
   * Runs the program.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    SyncMessageBus<Object> bus = new SyncMessageBus<>(Start::fail);
    for (Object owner : OWNERS) {
      bus.subscribe(owner);
    }
    for (Object event : Events.all()) {
      bus.post(event).now();
    }
    Counts.check();
  }

  private static void fail(PublicationError error) {
    throw new IllegalStateException(error.getCause());
  }
}
