package dev.hardwire.durable.engine;

import dev.hardwire.durable.Delivery;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.durable.sql.GuardedConnection;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to call a callback, and the transaction of what it writes. */
final class Attempt implements Delivery, AutoCloseable {

  private final Ledger ledger;
  private final DeliveryRow row;
  private final StoredFire fire;
  private final int number;
  private final Thread thread = Thread.currentThread();
  private @Nullable Transaction transaction;
  private @Nullable GuardedConnection handle;
  private @Nullable SQLException storeFailure;
  private boolean wasMade;
  private boolean isEnded;

  Attempt(Ledger ledger, DeliveryRow row, StoredFire fire, int number) {
    this.ledger = ledger;
    this.row = row;
    this.fire = fire;
    this.number = number;
  }

  @Override
  public String event() {
    return fire.event();
  }

  @Override
  public UUID id() {
    return UUID.fromString(row.delivery());
  }

  @Override
  public int attempt() {
    return number;
  }

  @Override
  public Instant firedAt() {
    return fire.firedAt();
  }

  @Override
  public Connection connection() throws SQLException {
    if (isEnded || Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "The connection of a delivery is for the thread of its callback, until that returns");
    }
    if (wasMade) {
      throw new AlreadyDelivered();
    }
    if (handle != null) {
      return handle;
    }
    try {
      handle = begin();
      return handle;
    } catch (SQLException failure) {
      storeFailure = failure;
      throw failure;
    }
  }

  private GuardedConnection begin() throws SQLException {
    Transaction begun = ledger.begin();
    try {
      if (!ledger.note(begun, row)) {
        wasMade = true;
        throw new AlreadyDelivered();
      }
      transaction = begun;
      return new GuardedConnection(begun.connection());
    } finally {
      if (transaction == null) {
        begun.close();
      }
    }
  }

  /** Whether the inbox says that the delivery has been made. */
  boolean wasMade() {
    return wasMade;
  }

  /** Why there was no connection for the callback, which isn't its fault. */
  @Nullable SQLException storeFailure() {
    return storeFailure;
  }

  /** The transaction that the callback has written in; {@code null} if it never asked. */
  @Nullable Transaction transaction() {
    return transaction;
  }

  /** Ends what the callback could use. */
  void end() {
    isEnded = true;
    if (handle != null) {
      handle.end();
    }
  }

  /** Rolls back what was not committed. */
  @Override
  public void close() {
    end();
    if (transaction != null) {
      transaction.close();
    }
  }
}
