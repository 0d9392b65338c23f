package dev.hardwire.benchmarks.peers;

import net.neoforged.bus.api.BusBuilder;
import net.neoforged.bus.api.Event;
import net.neoforged.bus.api.IEventBus;

/** The event bus of NeoForge, whose events have to extend a class of it. */
public final class NeoForgedPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    IEventBus bus = BusBuilder.builder().build();
    return Peer.bus(
        Subscribers.neoforged(callbacks), bus::register, event -> bus.post((Event) event));
  }
}
