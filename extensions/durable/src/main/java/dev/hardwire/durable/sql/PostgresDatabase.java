package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database of PostgreSQL, reached by whatever connections the application has. */
public final class PostgresDatabase implements Database {

  private final DataSource dataSource;
  private final JdbcCustomization customization = new PostgreSqlJdbcCustomization(false, false);

  /**
   * Takes the application's connections, and opens none.
   *
   * @param dataSource hands out connections to one and the same database
   */
  public PostgresDatabase(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      if (!connection.getAutoCommit()) {
        connection.setAutoCommit(true);
      }
      return connection;
    } catch (SQLException | RuntimeException failure) {
      connection.close();
      throw failure;
    }
  }

  @Override
  public Transaction begin() throws SQLException {
    return Transaction.on(dataSource.getConnection());
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  @Override
  public JdbcCustomization customization() {
    return customization;
  }

  @Override
  public JdbcCustomization taking(Leasing leasing) {
    return new PostgresTaking(leasing);
  }

  @Override
  public boolean hasOneProcess() {
    return false;
  }

  @Override
  public boolean marksWhatItReads() {
    return true;
  }

  @Override
  public List<String> schema() {
    return PostgresSchema.STATEMENTS;
  }

  @Override
  public boolean isSameProduct(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select to_regclass(?)::text")) {
      query.setString(1, table);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getString(1) != null;
      }
    }
  }

  @Override
  public void lockLane(Connection connection, String lane) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 7237))")) {
      lock.setString(1, lane);
      lock.execute();
    }
  }

  @Override
  public String counter() {
    return "bigint generated always as identity primary key";
  }

  @Override
  public String bytes() {
    return "bytea";
  }

  @Override
  public void closeIdle() {
    // The connections are the application's.
  }
}
