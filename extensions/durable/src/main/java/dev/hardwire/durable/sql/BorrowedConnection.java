package dev.hardwire.durable.sql;

import java.sql.Connection;

/** The publisher's connection, for the engine, which closes what it gets. */
final class BorrowedConnection extends ForwardingConnection {

  BorrowedConnection(Connection connection) {
    super(connection);
  }

  @Override
  public void close() {
    // Others close it.
  }
}
