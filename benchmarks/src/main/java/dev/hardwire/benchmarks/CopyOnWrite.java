package dev.hardwire.benchmarks;

import dev.hardwire.benchmarks.peers.Fired;
import java.util.Arrays;

/** Calls by hand that go through a list which may change at any time. */
final class CopyOnWrite implements Fired {

  private volatile Fired[] handlers = {};

  CopyOnWrite(Fired[] handlers) {
    for (Fired handler : handlers) {
      add(handler);
    }
  }

  synchronized void add(Fired handler) {
    Fired[] more = Arrays.copyOf(handlers, handlers.length + 1);
    more[handlers.length] = handler;
    handlers = more;
  }

  @Override
  public void fire(long amount) {
    for (Fired handler : handlers) {
      handler.fire(amount);
    }
  }
}
