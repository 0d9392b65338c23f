package dev.hardwire.benchmarks.peers;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;

/** Hands an event over as it is, which is what Vert.x recommends for events that never change. */
final class SameObject implements MessageCodec<Object, Object> {

  static final String NAME = "same";

  @Override
  public void encodeToWire(Buffer buffer, Object event) {
    throw new UnsupportedOperationException("Events stay in this process");
  }

  @Override
  public Object decodeFromWire(int position, Buffer buffer) {
    throw new UnsupportedOperationException("Events stay in this process");
  }

  @Override
  public Object transform(Object event) {
    return event;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public byte systemCodecID() {
    return -1;
  }
}
