package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.ledger.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of orders where the database, the clock or an event gives trouble. */
class FailingDatabaseTest {

  private static final long SEED = Long.getLong("hardwire.seed", 8);
  private static final boolean IS_THOROUGH = Boolean.getBoolean("hardwire.thorough");

  @TempDir private Path folder;
  private String url;
  private DurableStore store;

  @BeforeEach
  void open() throws SQLException {
    url = "jdbc:sqlite:" + folder.resolve("shop.db");
    store = Shop.store(url);
    Evidence.create(store.dataSource());
  }

  @Test
  void postgresIsKilledAndRestarted() throws Exception {
    try (PostgresServer server = PostgresServer.start()) {
      DurableStore postgres = Shop.store(server.newUrl());
      Evidence.create(postgres.dataSource());
      List<String> acknowledged = new ArrayList<>();
      Random chance = new Random(SEED);
      try (Orders orders = Orders.with(postgres, Shop.careful(4), c -> c.retry(50, 10, 100))) {
        for (int round = 0; round < (IS_THOROUGH ? 20 : 1); round++) {
          trade(orders, postgres, chance, acknowledged, 50);
          Thread crash = new Thread(() -> crash(server));
          crash.start();
          trade(orders, postgres, chance, acknowledged, 2_000);
          crash.join();
          server.up();
        }
        trade(orders, postgres, chance, acknowledged, 50);
        orders.awaitNonePending();
      }
      Orders.settle("PostgreSQL killed and restarted", postgres, acknowledged).assertClean();
    }
  }

  private static void crash(PostgresServer server) {
    try {
      server.crash();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Places orders until it is done, or the database fails for a while. */
  private static void trade(
      Orders orders, DurableStore store, Random chance, List<String> acknowledged, int count)
      throws InterruptedException {
    int failed = 0;
    for (int i = 0; i < count && failed < 20; i++) {
      try {
        UUID order = Shop.trade(orders, store.dataSource(), chance.nextInt(10) == 0);
        if (order != null) {
          acknowledged.add(order.toString());
        }
      } catch (SQLException | DurableStoreException failure) {
        failed++;
        Thread.sleep(10);
      }
    }
  }

  @Test
  void anotherProcessWritesToTheFile() throws Exception {
    AtomicBoolean isDone = new AtomicBoolean();
    Thread writer = new Thread(() -> write(isDone));
    List<String> acknowledged = new ArrayList<>();
    writer.start();
    try (Orders orders = Orders.with(store, Shop.careful(1), c -> c.retry(50, 10, 100))) {
      trade(orders, store, new Random(SEED), acknowledged, IS_THOROUGH ? 5_000 : 100);
      assertTrue(acknowledged.size() > 50);
      isDone.set(true);
      writer.join();
      orders.awaitNonePending();
    }
    Orders.settle("a second writer, SQLite", store, acknowledged).assertClean();
  }

  /** Writes by connections of its own, and keeps the lock for some time. */
  private void write(AtomicBoolean isDone) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 20000");
      statement.execute("create table if not exists notes (text text)");
      while (!isDone.get()) {
        statement.execute("begin immediate");
        statement.execute("insert into notes values ('note')");
        Thread.sleep(5);
        statement.execute("commit");
        Thread.sleep(2);
      }
    } catch (SQLException | InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void databaseIsFull() throws Exception {
    DurableStore full = Shop.store(url + "?max_page_count=60");
    List<String> acknowledged = new ArrayList<>();
    CountDownLatch isFull = new CountDownLatch(1);
    try (Orders orders =
        Orders.with(
            full,
            (payload, delivery) -> {
              isFull.await();
              Evidence.effect(delivery.connection(), payload.order());
            },
            c -> c.retry(50, 10, 100))) {
      String failure = fill(orders, full, acknowledged);
      assertTrue(failure.contains("SQLITE_FULL"), failure);
      isFull.countDown();
      Thread.sleep(500);
    }
    Orders.settle("a full database, SQLite", store, acknowledged).assertClean();
  }

  private static String fill(Orders orders, DurableStore store, List<String> acknowledged) {
    while (acknowledged.size() < 100_000) {
      try {
        acknowledged.add(String.valueOf(Shop.trade(orders, store.dataSource(), false)));
      } catch (SQLException | DurableStoreException failure) {
        return String.valueOf(failure.getMessage());
      }
    }
    return "The database was not full after " + acknowledged.size() + " orders";
  }

  @Test
  void poisonIsSetAsideAndTheOthersAreDelivered() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              Evidence.effect(delivery.connection(), payload.order());
              if (payload.cents() < 0) {
                throw new StackOverflowError("What a negative price does");
              }
            },
            c -> c.retry(4, 5, 10))) {
      orders.fire(-1);
      trade(orders, store, new Random(SEED), acknowledged, 100);
      orders.awaitNonePending();
      DeadLetter poison = orders.deliveries().deadLetters(2).get(0);
      assertEquals(4, poison.attempts());
      assertTrue(orders.deliveries().discard(poison.callback(), poison.delivery()));
    }
    Orders.settle("a poison event", store, acknowledged).assertClean();
  }

  @Test
  void backlogIsDeliveredAfterRestart() throws Exception {
    int backlog = IS_THOROUGH ? 100_000 : 2_000;
    try (Orders before = Orders.with(store, Shop.careful(0))) {
      before.close(Duration.ZERO);
      for (int i = 0; i < backlog; i += 500) {
        before.transaction(
            store.dataSource(),
            outlet -> {
              for (int j = 0; j < 500; j++) {
                Evidence.order(outlet.connection(), before.fire(outlet, 1));
              }
            });
      }
    }
    CountDownLatch first = new CountDownLatch(1);
    long start = System.nanoTime();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              Evidence.effect(delivery.connection(), payload.order());
              first.countDown();
            })) {
      first.await();
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.out.println("backlog of " + backlog + ": first delivery after " + millis + " ms");
      Waiting.until(() -> orders.deliveries().pending().isEmpty());
      System.out.println(
          "backlog of "
              + backlog
              + ": drained after "
              + (System.nanoTime() - start) / 1_000_000
              + " ms");
    }
    Orders.settle("a backlog of " + backlog, store, List.of()).assertClean();
  }

  @Test
  void clockIsMovedByAnHour() throws Exception {
    AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);
    DurableStore clocked = store.clock(() -> Instant.now().plus(moved.get()));
    List<String> acknowledged = new ArrayList<>();
    try (Orders orders = Orders.with(clocked, Shop.careful(4), c -> c.retry(50, 10, 100))) {
      for (Duration by : List.of(Duration.ofHours(1), Duration.ZERO, Duration.ofHours(-1))) {
        trade(orders, clocked, new Random(SEED), acknowledged, 20);
        moved.set(by);
        trade(orders, clocked, new Random(SEED), acknowledged, 20);
        orders.awaitNonePending();
      }
    }
    Orders.settle("the clock moved by an hour", store, acknowledged).assertClean();
  }

  @Test
  void sameIdIsPublishedTwice() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              Evidence.effect(delivery.connection(), payload.order());
              calls.incrementAndGet();
            })) {
      orders.transaction(
          store.dataSource(),
          outlet -> {
            Evidence.order(outlet.connection(), orders.fire(outlet, 1));
            try (Statement copy = outlet.connection().createStatement()) {
              copy.execute("create table copied as select * from hardwire_deliveries");
            }
          });
      orders.awaitNonePending();
      try (Connection connection = store.dataSource().getConnection();
          Statement again = connection.createStatement()) {
        again.execute("insert into hardwire_deliveries select * from copied");
      }
      orders.awaitNonePending();
      assertEquals(1, calls.get());
    }
    Orders.settle("the same id published twice", store, List.of()).assertClean();
  }
}
