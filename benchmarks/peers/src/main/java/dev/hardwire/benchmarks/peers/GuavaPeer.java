package dev.hardwire.benchmarks.peers;

import com.google.common.eventbus.EventBus;

/**
 * Guava's event bus; subscribers allow concurrent events, since there would be a lock otherwise.
 */
public final class GuavaPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    EventBus bus = new EventBus();
    return Peer.bus(Subscribers.guava(callbacks), bus::register, bus::post);
  }
}
