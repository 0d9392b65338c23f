package dev.hardwire.durable;

import dev.hardwire.ledger.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What is promised, on PostgreSQL. */
class PostgresDeliveryTest extends DurableDeliveryTest {

  private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Override
  DurableStore newStore() throws SQLException {
    return DurableStore.postgresql(server.newDatabase());
  }
}
