package dev.hardwire.durable.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction on a connection that goes back where it came from when this is closed. */
public final class Transaction implements AutoCloseable {

  private final Connection connection;
  private boolean isEnded;

  private Transaction(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins a transaction.
   *
   * @param connection is closed at the end, or at once if no transaction can be begun
   * @return the transaction
   * @throws SQLException if none can be begun
   */
  public static Transaction on(Connection connection) throws SQLException {
    try {
      connection.setAutoCommit(false);
      return new Transaction(connection);
    } catch (SQLException | RuntimeException failure) {
      try {
        connection.close();
      } catch (SQLException second) {
        failure.addSuppressed(second);
      }
      throw failure;
    }
  }

  /**
   * What is done is done by this.
   *
   * @return the connection
   */
  public Connection connection() {
    return connection;
  }

  /**
   * Commits.
   *
   * @throws SQLException if it is not known that everything was committed
   */
  public void commit() throws SQLException {
    connection.commit();
    isEnded = true;
  }

  /**
   * Rolls back what was not committed, and closes the connection. Where that fails, nothing is left
   * to be done: what was committed is, and the database rolls back the rest by itself.
   */
  @Override
  public void close() {
    try (connection) {
      if (!isEnded) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    } catch (SQLException failure) {
      System.getLogger("dev.hardwire.durable")
          .log(System.Logger.Level.DEBUG, "A transaction was ended by the database", failure);
    }
  }
}
