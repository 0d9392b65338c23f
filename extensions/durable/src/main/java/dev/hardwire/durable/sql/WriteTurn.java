package dev.hardwire.durable.sql;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to write to a database that has one writer at a time. Threads of this process
 * wait here, first come, first served; by themselves they would look again and again whether the
 * lock is free, and some never find it so.
 */
final class WriteTurn {

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Duration patience;

  WriteTurn(Duration patience) {
    this.patience = patience;
  }

  void take() throws SQLException {
    if (lock.isHeldByCurrentThread()) {
      throw new SQLException(
          "This thread is in a transaction on the database already, which has one at a time. Fire"
              + " through in(connection), with the connection of that transaction");
    }
    try {
      if (!lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new SQLTransientException(
            "Another transaction has been open on the database for " + patience.toSeconds() + " s");
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      throw new SQLTransientException("Interrupted while waiting to write", interruption);
    }
  }

  void give() {
    lock.unlock();
  }
}
