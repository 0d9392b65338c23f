package dev.hardwire.durable.internal;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.durable.engine.JsonPayloads;
import dev.hardwire.durable.engine.StoreAccess;
import dev.hardwire.durable.engine.StoreSettings;
import dev.hardwire.durable.sql.NoDatabase;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a wiring with durable callbacks stores its fires in, and what makes the deliveries.
 *
 * <p>Not an API for applications; see the package. Used by any thread.
 */
@SuppressWarnings("exports") // seen by hardwire-remote, and by generated code
public abstract class DurableWiring {

  DurableWiring() {}

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
    return open(wiring, store, null, errors, codecs, events);
  }

  /**
   * Opens the store of a wiring whose events leave the process, or enter it.
   *
   * @param wiring the name of the wiring
   * @param store where fires are stored; none where each is sent at once
   * @param link by what they leave and enter; {@code null} where none do
   * @param errors is told of what a person should know
   * @param codecs sees the generated codecs
   * @param events all events that are stored, sent or received
   * @return the wiring's part
   * @throws DurableStoreException if the store can't be opened
   * @throws IllegalStateException if a codec is missing, or a store that is needed
   */
  public static DurableWiring open(
      String wiring,
      DurableStore store,
      @Nullable RemoteLink link,
      ErrorReports errors,
      ClassLoader codecs,
      DurableEvent<?>... events) {
    StoreSettings settings = StoreAccess.settings(store);
    List<DurableEvent<?>> all = List.of(events);
    PayloadCodec codec = codec(settings, codecs, all);
    if (settings.database() instanceof NoDatabase
        && (link == null || all.stream().anyMatch(DurableWiring::needsStore))) {
      throw new IllegalStateException(
          wiring + " has durable callbacks, which can't be called without a store");
    }
    try {
      if (link != null && settings.database() instanceof NoDatabase) {
        link.open(null, codec.contentType(), settings.clock());
        return new DirectWiring(link, settings, codec);
      }
      return new StoredWiring(wiring, settings, codec, errors, link, all);
    } catch (SQLException failure) {
      throw new DurableStoreException(
          "The store of deliveries can't be opened: " + failure.getMessage(), failure);
    }
  }

  private static boolean needsStore(DurableEvent<?> event) {
    return !event.callbacks().isEmpty() || event.isReceived();
  }

  private static PayloadCodec codec(
      StoreSettings settings, ClassLoader loader, List<DurableEvent<?>> events) {
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
   * Begins to deliver, once: when everything that callbacks may fire is connected.
   *
   * @throws DurableStoreException if the store can't be read
   */
  public abstract void begin();

  /**
   * Each fire in a transaction of its own.
   *
   * @return the same outlet each time
   */
  public abstract DurableOutlet outlet();

  /**
   * Fires in a transaction that others commit.
   *
   * @param connection one to the store's database
   * @return an outlet that stores by it
   * @throws SQLException if the database can't be asked which one it is
   * @throws DurableStoreException if it is another one
   */
  public abstract DurableOutlet in(Connection connection) throws SQLException;

  /**
   * Fires in a transaction that is committed here; deliveries begin at once then.
   *
   * @param dataSource hands out connections to the store's database
   * @param work what is done in the transaction
   * @throws SQLException if the transaction can't be begun or committed
   * @throws X what the work throws; the transaction is rolled back then
   * @throws DurableStoreException if the data source is of another database
   */
  public abstract <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) throws SQLException, X;

  /**
   * What is stored.
   *
   * @return what is stored now, whenever it is asked
   */
  public abstract Deliveries deliveries();

  /**
   * Begins no more deliveries, and waits for those that run. Fires are still stored.
   *
   * @param atMost how long to wait; what takes longer is interrupted, and made again by the next
   *     process
   */
  public abstract void close(Duration atMost);
}
