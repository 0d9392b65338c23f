package dev.hardwire.durable.internal;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.engine.Engine;
import dev.hardwire.durable.engine.Outbox;
import dev.hardwire.durable.engine.StoredFire;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;

/** Stores each fire in a transaction of its own. */
final class OwnTransactions implements DurableOutlet {

  private final Database database;
  private final Engine engine;
  private final PayloadCodec codec;

  OwnTransactions(Database database, Engine engine, PayloadCodec codec) {
    this.database = database;
    this.engine = engine;
    this.codec = codec;
  }

  @Override
  public <P> void store(DurableEvent<P> event, P payload) {
    Outbox outbox = engine.outbox();
    StoredFire fire = event.fire(payload, codec, outbox.now());
    try (Transaction transaction = database.begin()) {
      outbox.store(transaction.connection(), event.addressees(payload), fire);
      transaction.commit();
    } catch (SQLException failure) {
      throw NotStored.because(event.name(), failure);
    }
    engine.wake();
  }

  @Override
  public Connection connection() {
    throw new IllegalStateException("Each fire is a transaction of its own");
  }
}
