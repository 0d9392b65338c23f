package dev.hardwire.benchmarks.memory;

import dev.hardwire.EventWiring;

/** The wiring that is measured. */
@EventWiring
final class Memory {

  private Memory() {}
}
