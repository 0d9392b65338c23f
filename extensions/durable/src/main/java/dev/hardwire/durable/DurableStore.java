package dev.hardwire.durable;

import dev.hardwire.durable.internal.Unfinished;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * Where deliveries are stored, and how they are made. Immutable: each option returns a store with
 * it. Nothing is opened before a wiring is built with it, or {@link #deliveries()} asked for.
 */
public final class DurableStore {

  private DurableStore() {}

  public static DurableStore sqlite(Path file) {
    return Unfinished.yet();
  }

  public static DurableStore postgresql(DataSource dataSource) {
    return Unfinished.yet();
  }

  public DurableStore workers(int threads) {
    return Unfinished.yet();
  }

  public DurableStore polling(Duration interval) {
    return Unfinished.yet();
  }

  public DurableStore heartbeat(Duration interval) {
    return Unfinished.yet();
  }

  public DurableStore remember(Duration window) {
    return Unfinished.yet();
  }

  public DurableStore clock(InstantSource clock) {
    return Unfinished.yet();
  }

  public DurableStore codec(PayloadCodec codec) {
    return Unfinished.yet();
  }

  public DataSource dataSource() {
    return Unfinished.yet();
  }

  public Deliveries deliveries() {
    return Unfinished.yet();
  }
}
