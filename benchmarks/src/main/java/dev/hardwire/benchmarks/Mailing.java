package dev.hardwire.benchmarks;

import dev.hardwire.EventWiring;

/** A wiring of one event with one asynchronous callback that has no options. */
@EventWiring
final class Mailing {

  private Mailing() {}
}
