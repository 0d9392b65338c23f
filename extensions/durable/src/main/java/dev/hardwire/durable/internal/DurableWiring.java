package dev.hardwire.durable.internal;

import dev.hardwire.durable.Deliveries;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.TransactionWork;
import dev.hardwire.runtime.internal.ErrorReports;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** What a wiring with durable callbacks stores its fires in, and what makes the deliveries. */
public final class DurableWiring {

  private DurableWiring() {}

  /** Opens the store and begins to deliver. */
  public static DurableWiring start(
      String wiring,
      DurableStore store,
      ErrorReports errors,
      ClassLoader codecs,
      DurableEvent<?>... events) {
    return Unfinished.yet();
  }

  /** Each fire in a transaction of its own. */
  public DurableOutlet outlet() {
    return Unfinished.yet();
  }

  /** Fires in a transaction that others commit. */
  public DurableOutlet in(Connection connection) throws SQLException {
    return Unfinished.yet();
  }

  /** Fires in a transaction that is committed here; deliveries begin at once then. */
  public <X extends Exception> void transaction(
      DataSource dataSource, TransactionWork<DurableOutlet, X> work) throws SQLException, X {
    Unfinished.yet();
  }

  public Deliveries deliveries() {
    return Unfinished.yet();
  }

  /** Begins no more deliveries, and waits for those that run. */
  public void close(Duration atMost) {
    Unfinished.yet();
  }
}
