package dev.hardwire.durable.internal;

import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** Stores each fire in a transaction of its own. */
final class OwnTransactions implements DurableOutlet {

  private final Database database;
  private final Storing storing;

  OwnTransactions(Database database, Storing storing) {
    this.database = database;
    this.storing = storing;
  }

  @Override
  public <P> void store(DurableEvent<P> event, P payload) {
    Storing.Fire fire = storing.fire(event, payload);
    try (Transaction transaction = database.begin()) {
      storing.store(transaction.connection(), event, payload, fire);
      transaction.commit();
    } catch (SQLException failure) {
      throw NotStored.because(event.name(), failure);
    }
    storing.wake();
  }

  @Override
  public <P> CompletableFuture<Void> send(
      DurableEvent<P> event, P payload, CompletableFuture<Void> answer) {
    store(event, payload);
    return answer;
  }

  @Override
  public Connection connection() {
    throw new IllegalStateException("Each fire is a transaction of its own");
  }
}
