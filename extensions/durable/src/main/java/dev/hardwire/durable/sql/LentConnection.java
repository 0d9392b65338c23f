package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection of a pool, on its way: closing it gives it back. */
final class LentConnection extends ForwardingConnection {

  /** What takes it back. */
  interface Lender {
    void takeBack(Connection connection);
  }

  private final Lender lender;
  private boolean isClosed;

  LentConnection(Connection connection, Lender lender) {
    super(connection);
    this.lender = lender;
  }

  @Override
  Connection target() throws SQLException {
    if (isClosed) {
      throw new SQLException("The connection is closed");
    }
    return wrapped();
  }

  @Override
  public void close() {
    if (!isClosed) {
      isClosed = true;
      lender.takeBack(wrapped());
    }
  }

  @Override
  public boolean isClosed() throws SQLException {
    return isClosed || wrapped().isClosed();
  }

  @Override
  public boolean isValid(int seconds) throws SQLException {
    return !isClosed && wrapped().isValid(seconds);
  }
}
