package dev.hardwire.benchmarks;

import dev.hardwire.EventWiring;

/**
 * One wiring of all events that are measured, as an application would have it, so that none is fast
 * only because it is alone.
 */
@EventWiring
final class Application {

  private Application() {}
}
