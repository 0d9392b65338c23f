package dev.hardwire.benchmarks.compile;

import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How much is compiled.
 *
 * @param callbacks in all modules together
 * @param modules that have callbacks; where there are several, a further one puts them together
 */
record Size(int callbacks, int modules) {

  private static final int CALLBACKS_PER_EVENT = 10;

  /** A wiring has at most about 8,000 events: more would be too many constants for its class. */
  private static final int MOST_EVENTS = 5000;

  /** How many callbacks an owner has; the last one of a module may have fewer. */
  static final int CALLBACKS_PER_OWNER = 3;

  String label() {
    String unit = modules == 1 ? " module" : " modules";
    return String.format(Locale.ROOT, "%,d callbacks, %d%s", callbacks, modules, unit);
  }

  /** The numbers of the events of a module; no two modules have the same. */
  IntStream eventsOf(int module) {
    return IntStream.range(module * eventsPerModule(), (module + 1) * eventsPerModule());
  }

  /** The numbers of the owners of a module; no two modules have the same. */
  IntStream ownersOf(int module) {
    return IntStream.range(module * ownersPerModule(), (module + 1) * ownersPerModule());
  }

  int callbacksPerModule() {
    return callbacks / modules;
  }

  int ownersPerModule() {
    return (callbacksPerModule() + CALLBACKS_PER_OWNER - 1) / CALLBACKS_PER_OWNER;
  }

  /** At least as many as an owner listens to, so that each of its callbacks has one of its own. */
  int eventsPerModule() {
    int events = Math.min(callbacks / CALLBACKS_PER_EVENT, MOST_EVENTS);
    return Math.max(CALLBACKS_PER_OWNER, events / modules);
  }
}
