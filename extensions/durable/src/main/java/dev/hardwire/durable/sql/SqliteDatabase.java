package dev.hardwire.durable.sql;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A file of SQLite, in WAL mode: one process, one writer at a time. */
public final class SqliteDatabase implements Database {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final ConnectionPool connections;
  private final WriteTurn turn = new WriteTurn(PATIENCE);
  private final DataSource dataSource;
  private final JdbcCustomization customization = new SqliteJdbcCustomization();

  /**
   * Names the file, and opens nothing.
   *
   * @param file is created when the first connection is opened; its folder is not
   */
  public SqliteDatabase(Path file) {
    connections = new ConnectionPool(source(file.toAbsolutePath())::getConnection);
    dataSource = new ConnectionSource(connections::lend);
  }

  private static DataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  @Override
  public Connection connect() throws SQLException {
    return connections.lend(turn);
  }

  @Override
  public Transaction begin() throws SQLException {
    return Transaction.on(connections.lend(turn));
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
  public boolean hasOneProcess() {
    return true;
  }

  @Override
  public boolean marksWhatItReads() {
    return false;
  }

  @Override
  public List<String> schema() {
    return SqliteSchema.STATEMENTS;
  }

  @Override
  public boolean isSameProduct(Connection connection) throws SQLException {
    return connection.getMetaData().getDatabaseProductName().equals("SQLite");
  }

  @Override
  public boolean hasTable(Connection connection, String table) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select 1 from sqlite_master where type = 'table' and name = ?")) {
      query.setString(1, table);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  @Override
  public void lockLane(Connection connection, String lane) {
    // There is one writer at a time anyway.
  }

  @Override
  public String counter() {
    return "integer primary key autoincrement";
  }

  @Override
  public String bytes() {
    return "blob";
  }

  @Override
  public void closeIdle() {
    connections.closeIdle();
  }
}
