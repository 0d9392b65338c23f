package dev.hardwire.durable.internal;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.engine.Arrivals;
import dev.hardwire.durable.engine.Backoff;
import dev.hardwire.durable.engine.DurableCallback;
import dev.hardwire.durable.engine.Engine;
import dev.hardwire.durable.engine.ReceivedEvent;
import dev.hardwire.durable.engine.StoreSettings;
import dev.hardwire.durable.engine.StoredFire;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.Schema;
import dev.hardwire.durable.sql.Transaction;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A wiring that has a store. */
final class StoredWiring extends DurableWiring {

  private final Database database;
  private final Engine engine;
  private final @Nullable RemoteLink link;
  private final Arrivals arrivals;
  private final Map<String, ReceivedEvent<?>> received;
  private final Storing storing;
  private final KnownStores stores;
  private final DurableOutlet outlet;
  private final PayloadCodec codec;
  private final Map<String, DurableEvent<?>> byName = new TreeMap<>();

  StoredWiring(
      String wiring,
      StoreSettings settings,
      PayloadCodec codec,
      ErrorReports errors,
      @Nullable RemoteLink link,
      List<DurableEvent<?>> events)
      throws SQLException {
    this.database = settings.database();
    this.link = link;
    this.codec = codec;
    List<DurableCallback<?>> callbacks = new ArrayList<>();
    this.received = new TreeMap<>();
    for (DurableEvent<?> event : events) {
      callbacks.addAll(event.callbacks());
      if (event.isReceived()) {
        received.put(event.name(), event.received());
      }
    }
    String id = Schema.create(database);
    if (link != null) {
      callbacks.add(again(Arrivals.UNREADABLE, this::receiveAgain));
      callbacks.add(again(RemoteLink.UNSENDABLE, this::sendAgain));
      events.forEach(event -> byName.put(event.name(), event));
      link.open(database, codec.contentType(), settings.clock());
    }
    this.engine = new Engine(wiring, settings, codec, errors, callbacks, relaying(link, events));
    this.arrivals = engine.arrivals(codec, received);
    this.storing = new Storing(engine, codec, link);
    this.stores = new KnownStores(database, id);
    this.outlet = new OwnTransactions(database, storing);
  }

  private static Engine.@Nullable Relaying relaying(
      @Nullable RemoteLink link, List<DurableEvent<?>> events) {
    return link == null || events.stream().noneMatch(DurableEvent::isSent) ? null : link::relay;
  }

  /** What is called for the dead letters of no callback, when they are replayed. */
  private static DurableCallback<StoredFire> again(
      String id, DurableCallback.Call<StoredFire> call) {
    return new DurableCallback<>(
        id, List.of(), id, id, Backoff.DEFAULT, (fire, codec) -> fire, call, null);
  }

  private void receiveAgain(StoredFire fire, Delivery delivery) throws SQLException {
    arrivals.storeAgain(delivery.connection(), delivery.id().toString(), fire);
  }

  private void sendAgain(StoredFire fire, Delivery delivery) throws SQLException {
    DurableEvent<?> event = byName.get(fire.event());
    if (event == null || !event.isSent() || link == null) {
      throw new RefusedDeliveryException("No event '" + fire.event() + "' is sent from here");
    }
    link.store(delivery.connection(), event.departure(delivery.id(), fire, codec));
  }

  @Override
  public void begin() {
    try {
      engine.start();
    } catch (SQLException failure) {
      throw new DurableStoreException(
          "The store of deliveries can't be read: " + failure.getMessage(), failure);
    }
    if (link != null) {
      try {
        link.begin(received.keySet(), arrivals);
      } catch (RuntimeException failure) {
        close(Duration.ZERO);
        throw failure;
      }
    }
  }

  @Override
  public DurableOutlet outlet() {
    return outlet;
  }

  @Override
  public DurableOutlet in(Connection connection) throws SQLException {
    stores.check(connection);
    return new JoinedTransaction(connection, storing);
  }

  @Override
  public <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) throws SQLException, X {
    JoinedTransaction joined;
    try (Transaction transaction = begin(dataSource)) {
      stores.check(dataSource, transaction.connection());
      joined = new JoinedTransaction(transaction.connection(), storing);
      work.run(joined);
      transaction.commit();
    }
    if (joined.hasStored()) {
      storing.wake();
    }
  }

  private Transaction begin(DataSource dataSource) throws SQLException {
    return dataSource == database.dataSource()
        ? database.begin()
        : Transaction.on(dataSource.getConnection());
  }

  @Override
  public Deliveries deliveries() {
    return engine.deliveries();
  }

  /** What arrives finds a store, and what is relayed a way out, until neither happens any more. */
  @Override
  public void close(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    if (link != null) {
      link.endReceiving(atMost);
    }
    engine.close(left(end));
    if (link != null) {
      link.close(left(end));
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }
}
