package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Fired;

/** Calls by hand that go through a list which never changes. */
final class InterfaceArray implements Fired {

  private final Fired[] handlers;

  InterfaceArray(Fired[] handlers) {
    this.handlers = handlers;
  }

  @Override
  public void fire(long amount) {
    for (Fired handler : handlers) {
      handler.fire(amount);
    }
  }
}
