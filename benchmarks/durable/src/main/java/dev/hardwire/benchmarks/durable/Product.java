package dev.hardwire.benchmarks.durable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.ledger.PostgresServer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database, with pools of connections that are alike for all who are compared. */
final class Product implements Closeable {

  /** As many as work at once, and some for those who publish and look. */
  private static final int CONNECTIONS = 16;

  private final String name;
  private final HikariDataSource pool;
  private final DurableStore store;
  private final String blob;
  private final Closeable server;

  private Product(
      String name, HikariDataSource pool, DurableStore store, String blob, Closeable server)
      throws SQLException {
    this.name = name;
    this.pool = pool;
    this.store = store;
    this.blob = blob;
    this.server = server;
    execute("create table orders (id text primary key, cents bigint not null)");
    execute("create table effects (id text not null, cents bigint not null)");
    scheduled("raw_deliveries");
    scheduled("scheduled_tasks");
  }

  static Product sqlite(Path folder) throws IOException, SQLException {
    Path file = Files.createTempDirectory(folder, "durable").resolve("shop.db");
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setBusyTimeout(30_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    HikariConfig pooled = new HikariConfig();
    pooled.setDataSource(source);
    pooled.setMaximumPoolSize(CONNECTIONS);
    return new Product(
        "SQLite",
        new HikariDataSource(pooled),
        DurableStore.sqlite(file),
        "blob",
        () -> Files.deleteIfExists(file));
  }

  static Product postgresql() throws IOException, InterruptedException, SQLException {
    PostgresServer server = PostgresServer.start();
    HikariConfig pooled = new HikariConfig();
    pooled.setJdbcUrl(server.newUrl() + "?user=postgres");
    pooled.setMaximumPoolSize(CONNECTIONS);
    HikariDataSource pool = new HikariDataSource(pooled);
    return new Product("PostgreSQL", pool, DurableStore.postgresql(pool), "bytea", server::close);
  }

  /** The table of db-scheduler, as its manual has it, with our index of what is due. */
  private void scheduled(String table) throws SQLException {
    String time = blob.equals("blob") ? "timestamp" : "timestamp with time zone";
    execute(
        """
        create table %s (
          task_name text not null, task_instance text not null, task_data %s,
          execution_time %s not null, picked boolean not null, picked_by text,
          last_success %s, last_failure %s, consecutive_failures integer, last_heartbeat %s,
          version bigint not null, primary key (task_name, task_instance))
        """
            .formatted(table, blob, time, time, time, time));
    execute("create index %s_due on %s (execution_time)".formatted(table, table));
    execute("create index %s_beat on %s (last_heartbeat)".formatted(table, table));
  }

  String name() {
    return name;
  }

  HikariDataSource pool() {
    return pool;
  }

  DurableStore store() {
    return store;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    pool.close();
    server.close();
  }
}
