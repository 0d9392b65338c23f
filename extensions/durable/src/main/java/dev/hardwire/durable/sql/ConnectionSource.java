package dev.hardwire.durable.sql;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that has nothing to be configured. */
public final class ConnectionSource implements DataSource {

  /** Where connections come from. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Hands out a connection.
     *
     * @return a connection that whoever gets it closes
     * @throws SQLException if there is none
     */
    Connection open() throws SQLException;
  }

  private final Opener opener;

  /**
   * Makes a data source.
   *
   * @param opener hands out its connections
   */
  public ConnectionSource(Opener opener) {
    this.opener = opener;
  }

  /**
   * Makes a data source of one connection, which closing doesn't close.
   *
   * @param connection another's
   * @return hands it out each time
   */
  public static DataSource of(Connection connection) {
    Connection borrowed = new BorrowedConnection(connection);
    return new ConnectionSource(() -> borrowed);
  }

  @Override
  public Connection getConnection() throws SQLException {
    return opener.open();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException("The user is fixed");
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    // Nothing is logged.
  }

  @Override
  public void setLoginTimeout(int seconds) {
    // Whoever hands out the connections has one of its own.
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException("Nothing is logged");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (!type.isInstance(this)) {
      throw new SQLException("No " + type.getName());
    }
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
