package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Executor;

/** A connection in a transaction that others end. */
public final class GuardedConnection extends ForwardingConnection {

  private volatile boolean isEnded;

  /**
   * Guards a connection.
   *
   * @param connection in a transaction
   */
  public GuardedConnection(Connection connection) {
    super(connection);
  }

  /** Has the connection refuse everything from now on. */
  public void end() {
    isEnded = true;
  }

  @Override
  Connection target() throws SQLException {
    if (isEnded) {
      throw new SQLException("The delivery has ended, and its connection with it");
    }
    return wrapped();
  }

  @Override
  public void setAutoCommit(boolean isOn) throws SQLException {
    if (isOn) {
      throw refused("setAutoCommit(true)");
    }
  }

  @Override
  public void commit() throws SQLException {
    throw refused("commit()");
  }

  @Override
  public void rollback() throws SQLException {
    throw refused("rollback()");
  }

  @Override
  public void close() throws SQLException {
    throw refused("close()");
  }

  @Override
  public void abort(Executor executor) throws SQLException {
    throw refused("abort()");
  }

  private static SQLException refused(String call) {
    return new SQLException(
        call
            + " is refused: the transaction of a delivery ends when its callback does, and is"
            + " rolled back where that fails");
  }
}
