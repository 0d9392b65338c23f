package dev.hardwire.durable.internal;

import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.sql.Database;
import dev.hardwire.durable.sql.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;

/** Refuses connections to other databases than the store's. */
final class KnownStores {

  private final Database database;
  private final String id;
  private final Set<DataSource> known = Collections.newSetFromMap(new WeakHashMap<>());

  KnownStores(Database database, String id) {
    this.database = database;
    this.id = id;
    known.add(database.dataSource());
  }

  void check(Connection connection) throws SQLException {
    Optional<String> found = Schema.identify(database, connection);
    if (!found.equals(Optional.of(id))) {
      throw new DurableStoreException(
          "The connection is one to another database than that of the store ("
              + connection.getMetaData().getURL()
              + "): what is fired could not be committed together with what it writes");
    }
  }

  /** Asks a data source once. */
  void check(DataSource dataSource, Connection connection) throws SQLException {
    synchronized (known) {
      if (known.contains(dataSource)) {
        return;
      }
    }
    check(connection);
    synchronized (known) {
      known.add(dataSource);
    }
  }
}
