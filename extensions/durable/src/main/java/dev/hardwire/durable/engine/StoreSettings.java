package dev.hardwire.durable.engine;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.sql.Database;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What a store was given.
 *
 * @param database where deliveries are stored
 * @param workers how many are made at once
 * @param polling how often the database is asked for what is due
 * @param heartbeat how often a process says that it lives
 * @param window how long it is known which deliveries were made
 * @param clock what time it is
 * @param codec makes bytes of payloads; {@code null} for JSON
 */
public record StoreSettings(
    Database database,
    int workers,
    Duration polling,
    Duration heartbeat,
    Duration window,
    InstantSource clock,
    @Nullable PayloadCodec codec) {

  /** How many heartbeats a process may miss. */
  static final int MISSED_HEARTBEATS = 6;

  /**
   * What a store has by itself.
   *
   * @param database where deliveries are stored
   * @return the settings
   */
  public static StoreSettings of(Database database) {
    return new StoreSettings(
        database,
        8,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofDays(7),
        InstantSource.system(),
        null);
  }

  /**
   * Changes one of them.
   *
   * @param workers the new one
   * @return settings with it
   */
  public StoreSettings withWorkers(int workers) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  /**
   * Changes one of them.
   *
   * @param polling the new one
   * @return settings with it
   */
  public StoreSettings withPolling(Duration polling) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  /**
   * Changes one of them.
   *
   * @param heartbeat the new one
   * @return settings with it
   */
  public StoreSettings withHeartbeat(Duration heartbeat) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  /**
   * Changes one of them.
   *
   * @param window the new one
   * @return settings with it
   */
  public StoreSettings withWindow(Duration window) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  /**
   * Changes one of them.
   *
   * @param clock the new one
   * @return settings with it
   */
  public StoreSettings withClock(InstantSource clock) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  /**
   * Changes one of them.
   *
   * @param codec the new one
   * @return settings with it
   */
  public StoreSettings withCodec(PayloadCodec codec) {
    return new StoreSettings(database, workers, polling, heartbeat, window, clock, codec);
  }

  Duration deadAfter() {
    return heartbeat.multipliedBy(MISSED_HEARTBEATS);
  }
}
