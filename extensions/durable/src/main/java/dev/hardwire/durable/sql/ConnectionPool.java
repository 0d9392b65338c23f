package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Open connections, kept for the next one who needs one. */
public final class ConnectionPool {

  private static final int KEPT = 16;

  private final ConnectionSource.Opener opener;
  private final Deque<Connection> idle = new ArrayDeque<>();

  /**
   * Makes a pool with nothing in it.
   *
   * @param opener opens connections that commit each statement
   */
  public ConnectionPool(ConnectionSource.Opener opener) {
    this.opener = opener;
  }

  /**
   * Hands out a connection, whose closing gives it back.
   *
   * @return one that nobody else uses
   * @throws SQLException if none can be opened
   */
  public Connection lend() throws SQLException {
    return new LentConnection(open(), this::keep);
  }

  /** Lends a connection to whoever has the turn, and gives the turn to the next one with it. */
  Connection lend(WriteTurn turn) throws SQLException {
    turn.take();
    try {
      return new LentConnection(
          open(),
          connection -> {
            try {
              keep(connection);
            } finally {
              turn.give();
            }
          });
    } catch (SQLException | RuntimeException failure) {
      turn.give();
      throw failure;
    }
  }

  private Connection open() throws SQLException {
    Connection kept;
    synchronized (idle) {
      kept = idle.pollLast();
    }
    return kept == null ? opener.open() : kept;
  }

  private void keep(Connection connection) {
    try {
      if (!connection.getAutoCommit()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      synchronized (idle) {
        if (idle.size() < KEPT && !connection.isClosed()) {
          idle.addLast(connection);
          return;
        }
      }
      connection.close();
    } catch (SQLException failure) {
      close(connection);
    }
  }

  void closeIdle() {
    synchronized (idle) {
      idle.forEach(ConnectionPool::close);
      idle.clear();
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException failure) {
      System.getLogger("dev.hardwire.durable")
          .log(System.Logger.Level.DEBUG, "A connection could not be closed", failure);
    }
  }
}
