package dev.hardwire.benchmarks.peers;

import net.engio.mbassy.bus.MBassador;
import net.engio.mbassy.bus.config.BusConfiguration;
import net.engio.mbassy.bus.config.Feature;

/** MBassador's synchronous {@code publish}. */
public final class MBassadorPeer implements Peer {

  @Override
  public Connected connect(int callbacks) {
    MBassador<Object> bus =
        new MBassador<>(
            new BusConfiguration()
                .addFeature(Feature.SyncPubSub.Default())
                .addFeature(Feature.AsynchronousHandlerInvocation.Default())
                .addFeature(Feature.AsynchronousMessageDispatch.Default())
                .addPublicationErrorHandler(
                    error -> {
                      throw new IllegalStateException(error.getCause());
                    }));
    return Peer.bus(Subscribers.mbassador(callbacks), bus::subscribe, bus::publish);
  }
}
