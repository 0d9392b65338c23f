package dev.hardwire.benchmarks.memory;

import net.neoforged.bus.api.Event;

/** What NeoForged's bus is given. */
public final class NeoMessage extends Event {

  private final long number;

  NeoMessage(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }
}
