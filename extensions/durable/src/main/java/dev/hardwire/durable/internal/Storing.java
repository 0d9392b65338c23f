package dev.hardwire.durable.internal;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.engine.Engine;
import dev.hardwire.durable.engine.Outbox;
import dev.hardwire.durable.engine.StoredFire;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores fires for durable callbacks, and for others to whom they are sent. */
final class Storing {

  private final Engine engine;
  private final PayloadCodec codec;
  private final @Nullable RemoteLink link;

  Storing(Engine engine, PayloadCodec codec, @Nullable RemoteLink link) {
    this.engine = engine;
    this.codec = codec;
    this.link = link;
  }

  /** A fire, and what it is known by. */
  record Fire(UUID id, StoredFire stored) {}

  /** Encodes a fire; no connection is needed yet. */
  <P> Fire fire(DurableEvent<P> event, P payload) {
    Outbox outbox = engine.outbox();
    return new Fire(outbox.nextId(), event.fire(payload, codec, outbox.now()));
  }

  <P> void store(Connection connection, DurableEvent<P> event, P payload, Fire fire)
      throws SQLException {
    if (!event.callbacks().isEmpty()) {
      engine.outbox().store(connection, event.addressees(payload), fire.id(), fire.stored());
    }
    if (link != null && event.isSent()) {
      link.store(connection, event.departure(fire.id(), fire.stored(), payload));
    }
  }

  /** Has what was committed go on at once. */
  void wake() {
    engine.wake();
    if (link != null) {
      link.wake();
    }
  }
}
