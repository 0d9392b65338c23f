package dev.hardwire.remote.internal;

import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.remote.Remote;
import dev.hardwire.runtime.internal.ErrorReports;

/** Makes the part of a wiring whose events leave the process, or enter it. */
public final class RemoteWiring {

  private RemoteWiring() {}

  /**
   * Opens the store; nothing is sent that was kept, received or delivered before it begins.
   *
   * @param wiring the name of the wiring
   * @param store where fires are stored; none where each is sent at once
   * @param remote by what events leave and enter
   * @param errors is told of what a person should know
   * @param codecs sees the generated codecs
   * @param events all events that are stored, sent or received
   * @return the wiring's part
   * @throws dev.hardwire.durable.DurableStoreException if the store can't be opened
   * @throws IllegalStateException if a codec is missing, or a store that is needed
   */
  public static DurableWiring open(
      String wiring,
      DurableStore store,
      Remote remote,
      ErrorReports errors,
      ClassLoader codecs,
      DurableEvent<?>... events) {
    TransportLink link = new TransportLink(wiring, remote.connect(wiring), errors);
    return DurableWiring.open(wiring, store, link, errors, codecs, events);
  }
}
