package dev.hardwire.benchmarks.memory;

import net.engio.mbassy.bus.error.PublicationError;

/** What buses of others need. */
final class Peers {

  private Peers() {}

  static void fail(PublicationError error) {
    throw new IllegalStateException(error.getCause());
  }
}
