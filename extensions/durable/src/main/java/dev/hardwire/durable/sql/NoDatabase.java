package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Where nothing is stored. */
public final class NoDatabase implements Database {

  /** Makes one. */
  public NoDatabase() {}

  private static SQLException none() {
    return new SQLException("There is no database: the store is DurableStore.none()");
  }

  @Override
  public Connection connect() throws SQLException {
    throw none();
  }

  @Override
  public Transaction begin() throws SQLException {
    throw none();
  }

  @Override
  public DataSource dataSource() {
    throw new IllegalStateException(none());
  }

  @Override
  public JdbcCustomization customization() {
    return new DefaultJdbcCustomization(true);
  }

  @Override
  public boolean hasOneProcess() {
    return false;
  }

  @Override
  public boolean marksWhatItReads() {
    return false;
  }

  @Override
  public List<String> schema() {
    return List.of();
  }

  @Override
  public boolean isSameProduct(Connection connection) {
    return false;
  }

  @Override
  public boolean hasTable(Connection connection, String table) {
    return false;
  }

  @Override
  public void lockLane(Connection connection, String lane) throws SQLException {
    throw none();
  }

  @Override
  public String counter() {
    return "";
  }

  @Override
  public String bytes() {
    return "";
  }

  @Override
  public void closeIdle() {}
}
