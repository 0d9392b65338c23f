package dev.hardwire.benchmarks.peers;

import org.greenrobot.eventbus.EventBus;
import org.greenrobot.eventbus.EventBusBuilder;

/** Greenrobot's event bus, without what it would print and post where nobody subscribes. */
public final class GreenrobotPeer implements Peer {

  private final boolean hasIndex;

  /**
   * The bus, with one of the two ways to find the methods of subscribers.
   *
   * @param hasIndex whether they are listed by the annotation processor
   */
  public GreenrobotPeer(boolean hasIndex) {
    this.hasIndex = hasIndex;
  }

  @Override
  public Connected connect(int callbacks) {
    EventBusBuilder builder =
        EventBus.builder()
            .throwSubscriberException(true)
            .logNoSubscriberMessages(false)
            .sendNoSubscriberEvent(false);
    EventBus bus = (hasIndex ? builder.addIndex(new GreenrobotIndex()) : builder).build();
    return Peer.bus(Subscribers.greenrobot(callbacks), bus::register, bus::post);
  }
}
