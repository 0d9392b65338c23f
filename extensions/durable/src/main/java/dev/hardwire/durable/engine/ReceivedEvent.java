package dev.hardwire.durable.engine;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.engine.DurableCallback.Decoder;
import java.util.List;

/**
 * An event that other processes fire.
 *
 * @param <P> what is stored of its arguments
 * @param name the name of the event
 * @param callbacks whom it is stored for
 * @param decoder reads what is received
 */
public record ReceivedEvent<P>(
    String name, List<DurableCallback<P>> callbacks, Decoder<P> decoder) {

  /** A copy of the list is kept. */
  public ReceivedEvent {
    callbacks = List.copyOf(callbacks);
  }

  /** Whom a fire is stored for; what can't be read can't be stored either. */
  List<Addressee> addressees(StoredFire fire, PayloadCodec codec) {
    try {
      P payload = decoder.decode(fire, codec);
      return callbacks.stream().map(callback -> callback.addressee(payload)).toList();
    } catch (NewerVersionException newer) {
      // It is kept until there is a process that can read it.
      return callbacks.stream().map(callback -> new Addressee(callback.id(), null)).toList();
    }
  }
}
