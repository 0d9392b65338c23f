package dev.hardwire.remote.internal;

import dev.hardwire.durable.engine.StoredFire;
import dev.hardwire.durable.internal.Departure;
import dev.hardwire.durable.internal.RemoteLink;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.DeadLetterTable;
import dev.hardwire.durable.sql.PendingDeliveries;
import dev.hardwire.durable.sql.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What is to be sent, in the order in which it was committed for each key. */
final class DepartureTable {

  private static final String NAME = PendingDeliveries.DEPARTURES;

  /** How much of them is in memory at once, and one more that may be larger. */
  private static final int PAGE_BYTES = 16 << 20;

  private final Database database;
  private final InstantSource clock;

  DepartureTable(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What waits, and where it stands. */
  record Row(long position, Departure departure) {}

  /** Creates the table, where there is none. */
  void create() throws SQLException {
    try (Connection connection = database.connect()) {
      if (database.hasTable(connection, NAME)) {
        return;
      }
    }
    try (Transaction transaction = database.begin()) {
      database.lockLane(transaction.connection(), NAME);
      try (Statement statement = transaction.connection().createStatement()) {
        statement.execute(
            "create table if not exists hardwire_departures (position "
                + database.counter()
                + ", id text not null, lane text, data "
                + database.bytes()
                + " not null)");
      }
      transaction.commit();
    }
  }

  /** Others who send by the same key wait until the transaction has ended. */
  void add(Connection connection, Departure departure) throws SQLException {
    String key = departure.key() == null ? null : Database.storable(departure.key());
    if (key != null) {
      database.lockLane(connection, NAME + "\n" + key);
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into hardwire_departures (id, lane, data) values (?, ?, ?)")) {
      insert.setString(1, departure.id().toString());
      insert.setString(2, key);
      insert.setBytes(3, departure.fire().toBytes());
      insert.executeUpdate();
    }
  }

  /** What was kept first behind a position: so many, unless they are large; at least one. */
  List<Row> after(long position, int atMost) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (Connection connection = database.connect();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select position, id, lane, data from hardwire_departures
                where position in (
                  select position from (
                    select position, sum(bytes) over (order by position) - bytes as before from (
                      select position, length(data) as bytes from hardwire_departures
                      where position > ? order by position limit ?) as first_rows) as sized
                  where before < ?)
                order by position
                """)) {
      query.setLong(1, position);
      query.setInt(2, atMost);
      query.setInt(3, PAGE_BYTES);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Row(
                  rows.getLong("position"),
                  new Departure(
                      UUID.fromString(rows.getString("id")),
                      StoredFire.from(rows.getBytes("data")),
                      rows.getString("lane"))));
        }
      }
    }
    return found;
  }

  /** Sets aside what can never be sent. */
  void setAside(Row row, String error) throws SQLException {
    try (Transaction transaction = database.begin()) {
      Departure departure = row.departure();
      DeadLetterTable.of(database)
          .add(
              transaction.connection(),
              new DeadLetterTable.Row(
                  RemoteLink.UNSENDABLE,
                  departure.id().toString(),
                  departure.fire().toBytes(),
                  error,
                  1,
                  clock.instant()));
      remove(transaction.connection(), List.of(row));
      transaction.commit();
    }
  }

  /**
   * Removes what was sent.
   *
   * @return how much of it was still there
   */
  int remove(List<Row> sent) throws SQLException {
    try (Transaction transaction = database.begin()) {
      int removed = remove(transaction.connection(), sent);
      transaction.commit();
      return removed;
    }
  }

  private static int remove(Connection connection, List<Row> sent) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from hardwire_departures where position = ?")) {
      for (Row row : sent) {
        delete.setLong(1, row.position());
        delete.addBatch();
      }
      return IntStream.of(delete.executeBatch()).sum();
    }
  }
}
