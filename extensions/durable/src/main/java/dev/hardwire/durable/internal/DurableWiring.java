package dev.hardwire.durable.internal;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.engine.DurableCallback;
import dev.hardwire.durable.engine.Engine;
import dev.hardwire.durable.engine.JsonPayloads;
import dev.hardwire.durable.engine.StoreAccess;
import dev.hardwire.durable.engine.StoreSettings;
import dev.hardwire.durable.sql.Schema;
import dev.hardwire.durable.sql.Transaction;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a wiring with durable callbacks stores its fires in, and what makes the deliveries.
 *
 * <p>Not an API for applications; see the package. Used by any thread.
 */
public final class DurableWiring {

  private final StoreSettings settings;
  private final PayloadCodec codec;
  private final Engine engine;
  private final KnownStores stores;
  private final DurableOutlet outlet;

  private DurableWiring(
      StoreSettings settings, PayloadCodec codec, Engine engine, KnownStores stores) {
    this.settings = settings;
    this.codec = codec;
    this.engine = engine;
    this.stores = stores;
    this.outlet = new OwnTransactions(settings.database(), engine, codec);
  }

  /**
   * Opens the store and begins to deliver.
   *
   * @param wiring the name of the wiring
   * @param store where deliveries are stored
   * @param errors is told of what a person should know
   * @param codecs sees the generated codecs
   * @param events all events with durable callbacks
   * @return the wiring's part
   * @throws DurableStoreException if the store can't be opened
   * @throws IllegalStateException if a codec is missing
   */
  public static DurableWiring start(
      String wiring,
      DurableStore store,
      ErrorReports errors,
      ClassLoader codecs,
      DurableEvent<?>... events) {
    DurableWiring opened = open(wiring, store, errors, codecs, events);
    opened.begin();
    return opened;
  }

  /**
   * Opens the store for fires; nothing is delivered before {@link #begin}.
   *
   * @param wiring the name of the wiring
   * @param store where deliveries are stored
   * @param errors is told of what a person should know
   * @param codecs sees the generated codecs
   * @param events all events with durable callbacks
   * @return the wiring's part
   * @throws DurableStoreException if the store can't be opened
   * @throws IllegalStateException if a codec is missing
   */
  public static DurableWiring open(
      String wiring,
      DurableStore store,
      ErrorReports errors,
      ClassLoader codecs,
      DurableEvent<?>... events) {
    StoreSettings settings = StoreAccess.settings(store);
    PayloadCodec codec = codec(settings, codecs, events);
    List<DurableCallback<?>> callbacks = new ArrayList<>();
    for (DurableEvent<?> event : events) {
      callbacks.addAll(event.callbacks());
    }
    try {
      String id = Schema.create(settings.database());
      Engine engine = new Engine(wiring, settings, codec, errors, callbacks);
      KnownStores stores = new KnownStores(settings.database(), id);
      return new DurableWiring(settings, codec, engine, stores);
    } catch (SQLException failure) {
      throw new DurableStoreException(
          "The store of deliveries can't be opened: " + failure.getMessage(), failure);
    }
  }

  /**
   * Begins to deliver, once: when everything that callbacks may fire is connected.
   *
   * @throws DurableStoreException if the store can't be read
   */
  public void begin() {
    try {
      engine.start();
    } catch (SQLException failure) {
      throw new DurableStoreException(
          "The store of deliveries can't be read: " + failure.getMessage(), failure);
    }
  }

  private static PayloadCodec codec(
      StoreSettings settings, ClassLoader loader, DurableEvent<?>... events) {
    PayloadCodec given = settings.codec();
    if (given != null) {
      return given;
    }
    JsonPayloads json = new JsonPayloads(loader);
    for (DurableEvent<?> event : events) {
      event.types().forEach(json::check);
    }
    return json;
  }

  /**
   * Each fire in a transaction of its own.
   *
   * @return the same outlet each time
   */
  public DurableOutlet outlet() {
    return outlet;
  }

  /**
   * Fires in a transaction that others commit.
   *
   * @param connection one to the store's database
   * @return an outlet that stores by it
   * @throws SQLException if the database can't be asked which one it is
   * @throws DurableStoreException if it is another one
   */
  public DurableOutlet in(Connection connection) throws SQLException {
    stores.check(connection);
    return new JoinedTransaction(connection, engine, codec);
  }

  /**
   * Fires in a transaction that is committed here; deliveries begin at once then.
   *
   * @param dataSource hands out connections to the store's database
   * @param work what is done in the transaction
   * @throws SQLException if the transaction can't be begun or committed
   * @throws X what the work throws; the transaction is rolled back then
   * @throws DurableStoreException if the data source is of another database
   */
  public <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) throws SQLException, X {
    JoinedTransaction joined;
    try (Transaction transaction = begin(dataSource)) {
      stores.check(dataSource, transaction.connection());
      joined = new JoinedTransaction(transaction.connection(), engine, codec);
      work.run(joined);
      transaction.commit();
    }
    if (joined.hasStored()) {
      engine.wake();
    }
  }

  private Transaction begin(DataSource dataSource) throws SQLException {
    return dataSource == settings.database().dataSource()
        ? settings.database().begin()
        : Transaction.on(dataSource.getConnection());
  }

  /**
   * What is stored.
   *
   * @return what is stored now, whenever it is asked
   */
  public Deliveries deliveries() {
    return engine.deliveries();
  }

  /**
   * Begins no more deliveries, and waits for those that run. Fires are still stored.
   *
   * @param atMost how long to wait; what takes longer is interrupted, and made again by the next
   *     process
   */
  public void close(Duration atMost) {
    engine.close(atMost);
  }
}
