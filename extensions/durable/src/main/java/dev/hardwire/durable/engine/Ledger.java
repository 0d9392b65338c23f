package dev.hardwire.durable.engine;

import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.DeadLetterTable;
import dev.hardwire.durable.sql.DeliveryRow;
import dev.hardwire.durable.sql.DeliveryTable;
import dev.hardwire.durable.sql.InboxTable;
import dev.hardwire.durable.sql.LaneTable;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Writes down what becomes of deliveries. A delivery is removed in the transaction of what its
 * callback wrote, or of its dead letter, and only if nobody else has taken it since; so, whoever
 * comes late with a second attempt, and whatever is not known of a commit, it counts once.
 */
final class Ledger {

  private final Database database;
  private final InstantSource clock;
  private final DeliveryTable deliveries;
  private final InboxTable inbox;
  private final DeadLetterTable deadLetters;
  private final LaneTable lanes;

  Ledger(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.deliveries = new DeliveryTable(database.customization());
    this.inbox = new InboxTable(database.customization());
    this.deadLetters = new DeadLetterTable(database.customization());
    this.lanes = new LaneTable(database);
  }

  Instant now() {
    return clock.instant();
  }

  Transaction begin() throws SQLException {
    return database.begin();
  }

  /** Notes in the inbox that a delivery is made; false if that was noted before. */
  boolean note(Transaction transaction, DeliveryRow row) throws SQLException {
    return inbox.note(transaction.connection(), row, now());
  }

  /** Commits what a callback wrote; false if somebody else has taken the delivery meanwhile. */
  boolean commit(Transaction transaction, DeliveryRow row, boolean isOrdered) throws SQLException {
    Connection connection = transaction.connection();
    if (!deliveries.remove(connection, row)) {
      return false;
    }
    String lane = isOrdered ? lanes.leave(connection, row.callback(), row.delivery()) : "";
    transaction.commit();
    if (!lane.isEmpty()) {
      // Only now do those see it who have just found that they aren't the first.
      lanes.wakeFirst(connection, row.callback(), lane, now());
      transaction.commit();
    }
    return true;
  }

  /** Removes a delivery whose callback wrote nothing. */
  boolean finish(DeliveryRow row, boolean isOrdered) throws SQLException {
    try (Transaction transaction = begin()) {
      note(transaction, row);
      return commit(transaction, row, isOrdered);
    }
  }

  /** Whether no other delivery has to be made before this one. */
  boolean isFirst(DeliveryRow row) throws SQLException {
    try (Connection connection = database.connect()) {
      return lanes.isFirst(connection, row);
    }
  }

  /** Has a delivery wait for those before it; false if there are none any more. */
  boolean park(DeliveryRow row, Duration atMost) throws SQLException {
    try (Connection connection = database.connect()) {
      deliveries.park(connection, row, now().plus(atMost));
      return !lanes.wakeIfFirst(connection, row, now());
    }
  }

  /** Removes what was set aside, and lets those go on that it held back. */
  boolean discard(Transaction transaction, String callback, String delivery) throws SQLException {
    Connection connection = transaction.connection();
    String lane = lanes.leave(connection, callback, delivery);
    boolean wasThere = deadLetters.remove(connection, callback, delivery);
    if (!wasThere) {
      return false;
    }
    transaction.commit();
    if (!lane.isEmpty()) {
      lanes.wakeFirst(connection, callback, lane, now());
    }
    return true;
  }

  boolean release(DeliveryRow row, Duration delay) throws SQLException {
    try (Connection connection = database.connect()) {
      return deliveries.release(connection, row, now().plus(delay));
    }
  }

  boolean retry(DeliveryRow row, int failures, Duration delay) throws SQLException {
    Instant now = now();
    try (Connection connection = database.connect()) {
      return deliveries.retry(connection, row, failures, now, now.plus(delay));
    }
  }

  boolean setAside(DeliveryRow row, byte[] data, String error, int attempts) throws SQLException {
    try (Transaction transaction = begin()) {
      if (!deliveries.remove(transaction.connection(), row)) {
        return false;
      }
      deadLetters.add(
          transaction.connection(),
          new DeadLetterTable.Row(row.callback(), row.delivery(), data, error, attempts, now()));
      transaction.commit();
      return true;
    }
  }

  /** Sets aside what nobody here can read; false if that was done before. */
  boolean setAside(Connection connection, Arrival arrival, Throwable failure) throws SQLException {
    boolean isNew = deadLetters.find(connection, Arrivals.UNREADABLE, arrival.delivery()).isEmpty();
    if (isNew) {
      deadLetters.add(
          connection,
          new DeadLetterTable.Row(
              Arrivals.UNREADABLE,
              arrival.delivery(),
              arrival.fire().toBytes(),
              arrival.origin() + "\n" + Failures.text(failure),
              0,
              now()));
    }
    return isNew;
  }

  void reviveAll() throws SQLException {
    try (Connection connection = database.connect()) {
      deliveries.reviveAll(connection, now());
    }
  }

  /** Has a task that is given back, as at the end of a process, begin before deliveries do. */
  void bringForward(String task) throws SQLException {
    try (Connection connection = database.connect()) {
      deliveries.bringForward(connection, task, FirstOfAll.at(now()));
    }
  }

  void releaseAll(String scheduler) throws SQLException {
    try (Connection connection = database.connect()) {
      deliveries.releaseAll(connection, scheduler);
    }
  }

  /** Gives back what was taken and not begun; all or none. */
  void giveBack(List<DeliveryRow> rows) throws SQLException {
    try (Transaction transaction = begin()) {
      deliveries.giveBack(transaction.connection(), rows);
      transaction.commit();
    }
  }

  /** Forgets some of what was made long ago; true if there may be more. */
  boolean forget(Duration window) throws SQLException {
    try (Connection connection = database.connect()) {
      return inbox.purge(connection, now().minus(window));
    }
  }

  /** Has deliveries that were set aside made again. */
  int replay(Outbox outbox, Transaction transaction, List<DeadLetterTable.Row> rows)
      throws SQLException {
    int replayed = 0;
    for (DeadLetterTable.Row row : rows) {
      Connection connection = transaction.connection();
      if (deadLetters.remove(connection, row.callback(), row.delivery())) {
        outbox.store(
            connection,
            List.of(new Addressee(row.callback(), null)),
            row.delivery(),
            row.data(),
            now());
        replayed++;
      }
    }
    return replayed;
  }

  DeadLetterTable deadLetters() {
    return deadLetters;
  }

  Connection connect() throws SQLException {
    return database.connect();
  }
}
