package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.Ledger;
import dev.hardwire.ledger.LedgerProcess;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.ledger.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that publish and deliver, at random moments, and counts what became of their
 * orders. {@code -Dhardwire.thorough=true} kills a thousand.
 */
class KilledProcessTest {

  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final boolean IS_THOROUGH = Boolean.getBoolean("hardwire.thorough");

  @AutoClose private static PostgresServer server;
  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @Test
  @Promised("process death is safe")
  void killedOnSqlite() throws Exception {
    killed("kill -9, SQLite", sqlite(), 1, IS_THOROUGH ? 500 : 4);
  }

  @Test
  @Promised("process death is safe")
  void killedWithAnotherOnPostgres() throws Exception {
    killed("kill -9, 2 processes, PostgreSQL", server.newUrl(), 2, IS_THOROUGH ? 250 : 3);
  }

  @Test
  void killedAmongFourOnPostgres() throws Exception {
    if (IS_THOROUGH) {
      killed("kill -9, 4 processes, PostgreSQL", server.newUrl(), 4, 63);
    }
  }

  private static void killed(String name, String url, int processes, int rounds) throws Exception {
    Random chance = new Random(SEED);
    Evidence.create(Shop.store(url).dataSource());
    List<String> acknowledged =
        LedgerProcess.killed(rounds, processes, chance, seed -> start(url, seed, "trade"));
    Ledger ledger =
        Orders.settle(name + ", " + rounds * processes + " kills", Shop.store(url), acknowledged);
    ledger.assertClean();
    assertTrue(ledger.orders() > 0);
  }

  @Test
  void killedInCallback() throws Exception {
    for (String url : List.of(sqlite(), server.newUrl())) {
      Evidence.create(Shop.store(url).dataSource());
      List<String> acknowledged = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        try (LedgerProcess shop = start(url, SEED + round, "die-in-callback")) {
          acknowledged.addAll(shop.awaitDeath());
        }
      }
      Orders.settle("killed within a callback", Shop.store(url), acknowledged).assertClean();
    }
  }

  @Test
  void killedBetweenCommitAndTrigger() throws Exception {
    for (String url : List.of(sqlite(), server.newUrl())) {
      Evidence.create(Shop.store(url).dataSource());
      try (LedgerProcess shop = start(url, SEED, "die-before-trigger")) {
        shop.awaitDeath();
      }
      Ledger ledger =
          Orders.settle("killed between commit and trigger", Shop.store(url), List.of());
      ledger.assertClean();
      assertEquals(1, ledger.orders());
    }
  }

  @Test
  void stoppedBeyondItsHeartbeatAndContinued() throws Exception {
    String url = server.newUrl();
    Evidence.create(Shop.store(url).dataSource());
    List<String> acknowledged = new ArrayList<>();
    try (LedgerProcess slow = start(url, SEED, "slow").awaitFirst();
        LedgerProcess other = start(url, SEED, "work").awaitFirst()) {
      for (int round = 0; round < (IS_THOROUGH ? 20 : 2); round++) {
        Thread.sleep(300);
        slow.signal("STOP");
        Thread.sleep(2_000);
        slow.signal("CONT");
      }
      acknowledged.addAll(slow.kill());
      other.kill();
    }
    Orders.settle("stopped beyond its heartbeat", Shop.store(url), acknowledged).assertClean();
  }

  /** Two processes publish the same ids, again and again, while two others deliver them. */
  @Test
  @Promised(
      "effects through the given connection once, within a window of seven days, which `remember`"
          + " changes")
  void sameIdsArePublishedByTwoProcesses() throws Exception {
    String url = server.newUrl();
    DurableStore store = Shop.store(url);
    DataSource data = store.dataSource();
    Evidence.create(data);
    List<String> acknowledged = publish(store, 200);
    execute(data, "create table copied as select * from hardwire_deliveries");
    try (LedgerProcess one = start(url, SEED, "work").awaitFirst();
        LedgerProcess other = start(url, SEED, "work").awaitFirst()) {
      for (int round = 0; round < (IS_THOROUGH ? 200 : 20); round++) {
        Thread second = new Thread(() -> publishAgain(data), "second-publisher");
        second.start();
        publishAgain(data);
        second.join();
        Thread.sleep(20);
      }
      Waiting.until(() -> store.deliveries().pending().isEmpty());
      one.kill();
      other.kill();
    }
    Orders.settle("the same ids published by two", Shop.store(url), acknowledged).assertClean();
  }

  private static List<String> publish(DurableStore store, int number) throws SQLException {
    List<String> orders = new ArrayList<>();
    Orders publisher = Orders.with(store, Shop.careful(0));
    publisher.close();
    publisher.transaction(
        store.dataSource(),
        outlet -> {
          for (int i = 0; i < number; i++) {
            UUID order = publisher.fire(outlet, 1);
            Evidence.order(outlet.connection(), order);
            orders.add(order.toString());
          }
        });
    return orders;
  }

  private static void publishAgain(DataSource data) {
    try {
      execute(
          data,
          "insert into hardwire_deliveries select * from copied order by random()"
              + " on conflict do nothing");
    } catch (SQLException failure) {
      // Two that insert the same rows in another order may be a deadlock; one of them is enough.
      assertEquals("40P01", failure.getSQLState(), failure::toString);
    }
  }

  private static void execute(DataSource data, String sql) throws SQLException {
    try (Connection connection = data.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static LedgerProcess start(String url, long seed, String role) throws IOException {
    return LedgerProcess.start(Shop.class, url, Long.toString(seed), role);
  }

  private String sqlite() {
    return "jdbc:sqlite:" + folder.resolve(System.nanoTime() + ".db");
  }
}
