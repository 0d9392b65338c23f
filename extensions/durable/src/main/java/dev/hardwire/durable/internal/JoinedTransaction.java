package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.engine.Engine;
import dev.hardwire.durable.engine.Outbox;
import java.sql.Connection;
import java.sql.SQLException;

/** Stores what is fired in a transaction of the publisher's. */
final class JoinedTransaction implements DurableOutlet {

  private final Connection connection;
  private final Engine engine;
  private final PayloadCodec codec;
  private boolean hasStored;

  JoinedTransaction(Connection connection, Engine engine, PayloadCodec codec) {
    this.connection = connection;
    this.engine = engine;
    this.codec = codec;
  }

  boolean hasStored() {
    return hasStored;
  }

  @Override
  public <P> void store(DurableEvent<P> event, P payload) {
    Outbox outbox = engine.outbox();
    try {
      if (connection.getAutoCommit()) {
        throw new DurableStoreException(
            "The connection has no transaction to join: call setAutoCommit(false) before, or fire"
                + " without it");
      }
      outbox.store(connection, event.addressees(payload), event.fire(payload, codec, outbox.now()));
      hasStored = true;
    } catch (SQLException failure) {
      throw NotStored.because(event.name(), failure);
    }
  }

  @Override
  public Connection connection() {
    return connection;
  }
}
