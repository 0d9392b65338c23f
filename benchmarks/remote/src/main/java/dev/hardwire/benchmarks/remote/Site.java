package dev.hardwire.benchmarks.remote;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.kafka.Kafka;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.testing.KafkaBroker;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker, and a server of PostgreSQL with a database for each end. */
final class Site implements Closeable {

  /** As many as work at once, and some for those who receive and look. */
  private static final int CONNECTIONS = 16;

  private final KafkaBroker broker = KafkaBroker.start();
  private final PostgresServer server;
  private final HikariDataSource shop;
  private final HikariDataSource books;

  Site() throws IOException, InterruptedException, SQLException {
    server = PostgresServer.start();
    shop = pool();
    books = pool();
    execute("create table effects (id text not null, cents bigint not null)");
    execute("create table inbox (id text primary key)");
  }

  private HikariDataSource pool() throws SQLException {
    HikariConfig pooled = new HikariConfig();
    pooled.setJdbcUrl(server.newUrl() + "?user=postgres");
    pooled.setMaximumPoolSize(CONNECTIONS);
    return new HikariDataSource(pooled);
  }

  String servers() {
    return broker.servers();
  }

  DurableStore shop() {
    return DurableStore.postgresql(shop);
  }

  DurableStore books() {
    return DurableStore.postgresql(books);
  }

  HikariDataSource booksPool() {
    return books;
  }

  HikariDataSource shopPool() {
    return shop;
  }

  Kafka kafka(String prefix) {
    return Kafka.at(servers()).topics(event -> prefix + event);
  }

  /** A prefix of topics that are there, with so many partitions. */
  String topics(int partitions) throws InterruptedException, ExecutionException {
    String prefix = UUID.randomUUID() + ".";
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers()))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(prefix + "order_placed", Optional.of(partitions), Optional.empty()),
                  new NewTopic(prefix + "order_paid", Optional.of(partitions), Optional.empty())))
          .all()
          .get();
    }
    return prefix;
  }

  void execute(String sql) throws SQLException {
    try (Connection connection = books.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static long count(HikariDataSource database, String table) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  @Override
  public void close() throws IOException {
    shop.close();
    books.close();
    server.close();
    broker.close();
  }
}
