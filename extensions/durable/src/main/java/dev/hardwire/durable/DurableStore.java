package dev.hardwire.durable;

import dev.hardwire.durable.engine.StoreAccess;
import dev.hardwire.durable.engine.StoreSettings;
import dev.hardwire.durable.engine.StoredDeliveries;
import dev.hardwire.durable.sql.NoDatabase;
import dev.hardwire.durable.sql.PostgresDatabase;
import dev.hardwire.durable.sql.Schema;
import dev.hardwire.durable.sql.SqliteDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Where deliveries are stored, and how they are made. Immutable: each option returns a store with
 * it. Nothing is opened before a wiring is built with it, or {@link #deliveries()} or a connection
 * of {@link #dataSource()} is asked for. The tables it needs, whose names begin with {@code
 * hardwire_}, are created then if they are not there.
 *
 * <pre>{@code
 * DurableStore store = DurableStore.sqlite(Path.of("orders.db")).workers(4);
 * AppWiring wiring = AppWiring.builder().mailer(mailer).durable(store).build();
 * wiring.transaction(store.dataSource(), tx -> tx.orderPlaced().fire(order, cents));
 * }</pre>
 *
 * <p>One wiring may deliver from a store, in one process on SQLite and in any number of them on
 * PostgreSQL.
 */
public final class DurableStore {

  static {
    StoreAccess.by(store -> store.settings);
  }

  private final StoreSettings settings;

  private DurableStore(StoreSettings settings) {
    this.settings = settings;
  }

  /**
   * Stores deliveries in a file, for applications that run as one process. SQLite writes each
   * commit to the disk (WAL, {@code synchronous=FULL}), so that it outlives power loss, too.
   *
   * @param file is created if it doesn't exist, unlike its folder; use no file of a network
   * @return a store
   */
  public static DurableStore sqlite(Path file) {
    return new DurableStore(StoreSettings.of(new SqliteDatabase(file)));
  }

  /**
   * Stores deliveries in a database of PostgreSQL, for applications that run as any number of
   * processes. What outlives power loss is as the database is configured.
   *
   * @param dataSource hands out connections, preferably of a pool that has some more than there are
   *     {@link #workers}
   * @return a store
   */
  public static DurableStore postgresql(DataSource dataSource) {
    return new DurableStore(
        StoreSettings.of(new PostgresDatabase(Objects.requireNonNull(dataSource, "dataSource"))));
  }

  /**
   * Stores nothing, for applications that only send events to other processes. A fire is then sent
   * at once, and fails if that is not possible; there are no transactions.
   *
   * @return a store that no durable callback can do with
   */
  public static DurableStore none() {
    return new DurableStore(StoreSettings.of(new NoDatabase()));
  }

  /**
   * How many callbacks may run at once, in each process.
   *
   * @param threads at least 1; 8 where nothing is said
   * @return a store with this number
   */
  public DurableStore workers(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("At least one worker has to make deliveries: " + threads);
    }
    return new DurableStore(settings.withWorkers(threads));
  }

  /**
   * How often the database is asked for what is due. What was fired in a transaction of the wiring
   * is delivered at once, whatever the interval.
   *
   * @param interval more than zero; a second where nothing is said
   * @return a store with this interval
   */
  public DurableStore polling(Duration interval) {
    return new DurableStore(settings.withPolling(positive(interval, "polling")));
  }

  /**
   * How often a process writes that it lives, for each delivery that it is making. When six of them
   * are missing, another process, or this one after its restart, makes the delivery again.
   *
   * @param interval more than zero; five seconds where nothing is said
   * @return a store with this interval
   */
  public DurableStore heartbeat(Duration interval) {
    return new DurableStore(settings.withHeartbeat(positive(interval, "heartbeat")));
  }

  /**
   * For how long the store remembers which deliveries were made.
   *
   * @param window more than zero; seven days where nothing is said
   * @return a store with this window
   */
  public DurableStore remember(Duration window) {
    return new DurableStore(settings.withWindow(positive(window, "remember")));
  }

  /**
   * Takes the time from elsewhere.
   *
   * @param clock what time it is; the system's clock where nothing is said
   * @return a store with this clock
   */
  public DurableStore clock(InstantSource clock) {
    return new DurableStore(settings.withClock(Objects.requireNonNull(clock, "clock")));
  }

  /**
   * Writes and reads arguments in another way.
   *
   * @param codec makes bytes of payloads; JSON by avaje-jsonb where nothing is said
   * @return a store with this codec
   */
  public DurableStore codec(PayloadCodec codec) {
    return new DurableStore(settings.withCodec(Objects.requireNonNull(codec, "codec")));
  }

  /**
   * Hands out connections to the store's database, for the application's own tables, which
   * transactions of the wiring write together with their deliveries. Those to SQLite are kept open
   * for the next one who needs one; without auto-commit such a connection has the database's only
   * lock for writers until it is closed, so close it soon after the commit.
   *
   * @return what {@link #postgresql} was given, or what opens the file
   */
  public DataSource dataSource() {
    return settings.database().dataSource();
  }

  /**
   * What is stored, for those who look into the store without a wiring. Nothing is delivered from
   * here.
   *
   * @return what is stored now, whenever it is asked
   * @throws DurableStoreException if the database can't be reached
   */
  public Deliveries deliveries() {
    try {
      Schema.create(settings.database());
    } catch (SQLException failure) {
      throw new DurableStoreException(
          "The store of deliveries can't be opened: " + failure.getMessage(), failure);
    }
    return StoredDeliveries.of(settings);
  }

  private static Duration positive(Duration duration, String name) {
    if (duration.isZero() || duration.isNegative()) {
      throw new IllegalArgumentException(name + " has to be more than zero: " + duration);
    }
    return duration;
  }
}
