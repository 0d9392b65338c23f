package dev.hardwire.durable.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Open connections to one file, kept for the next one who needs one. */
final class SqliteConnections {

  private static final int KEPT = 16;

  private final SQLiteDataSource source;
  private final Deque<Connection> idle = new ArrayDeque<>();

  SqliteConnections(Path file, Duration patience) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
    source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
  }

  Connection lend() throws SQLException {
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
    return kept == null ? source.getConnection() : kept;
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
      idle.forEach(SqliteConnections::close);
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
