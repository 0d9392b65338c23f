package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Stores what is fired in a transaction of the publisher's. */
final class JoinedTransaction implements DurableOutlet {

  private final Connection connection;
  private final Storing storing;
  private boolean hasStored;

  JoinedTransaction(Connection connection, Storing storing) {
    this.connection = connection;
    this.storing = storing;
  }

  boolean hasStored() {
    return hasStored;
  }

  @Override
  public <P> void store(DurableEvent<P> event, P payload) {
    try {
      if (connection.getAutoCommit()) {
        throw new DurableStoreException(
            "The connection has no transaction to join: call setAutoCommit(false) before, or fire"
                + " without it");
      }
      storing.store(connection, event, payload, storing.fire(event, payload));
      hasStored = true;
    } catch (SQLException failure) {
      throw NotStored.because(event.name(), failure);
    }
  }

  @Override
  public <P> CompletableFuture<Void> send(
      DurableEvent<P> event, P payload, CompletableFuture<Void> answer) {
    store(event, payload);
    return answer;
  }

  @Override
  public Connection connection() {
    return connection;
  }
}
