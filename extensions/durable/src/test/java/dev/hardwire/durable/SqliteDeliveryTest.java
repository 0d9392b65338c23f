package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.internal.DurableEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised, on a file of SQLite. */
class SqliteDeliveryTest extends DurableDeliveryTest {

  @TempDir private Path folder;

  @Override
  DurableStore newStore() {
    return DurableStore.sqlite(folder.resolve("orders.db"));
  }

  @Test
  @Promised("power loss as the store is configured")
  void eachCommitIsOnTheDisk() throws Exception {
    try (Connection connection = newStore().dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      try (ResultSet mode = statement.executeQuery("pragma journal_mode")) {
        assertEquals("wal", mode.getString(1));
      }
      try (ResultSet synchronous = statement.executeQuery("pragma synchronous")) {
        assertEquals(2, synchronous.getInt(1), "FULL");
      }
    }
  }

  /** Closing interrupts what looks after the store meanwhile. */
  @Test
  void closingAtOnceWarnsOfNothing() {
    Queue<String> warnings = new ConcurrentLinkedQueue<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
              warnings.add(line.getMessage());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger log = Logger.getLogger("dev.hardwire.durable");
    log.addHandler(handler);
    try {
      for (int i = 0; i < 20; i++) {
        Orders.with(newStore(), (payload, delivery) -> {}).close();
      }
    } finally {
      log.removeHandler(handler);
    }
    assertEquals(List.of(), List.copyOf(warnings));
  }

  @Test
  void secondTransactionOfAThreadIsRefusedAtOnce() throws Exception {
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    Queue<Orders> self = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            newStore(),
            (payload, delivery) -> {
              delivery.connection();
              try {
                self.element().fire(1);
              } catch (DurableStoreException failure) {
                failures.add(failure);
              }
            })) {
      self.add(orders);
      orders.fire(1);
      orders.awaitNonePending();
      assertEquals(1, failures.size());
      String message = failures.element().toString();
      assertTrue(message.contains("in(connection)"), message);
    }
  }

  @Test
  @Promised("SQLite means one node")
  void whatTheDeadProcessHadBegunIsMadeAtOnce() throws Exception {
    DurableStore store = newStore();
    StoredFires.store(
        store,
        DurableEvent.of("order_placed", 1, Payloads.ORDER)
            .callback("mail.confirm", "Mailer.confirm", (payload, delivery) -> {})
            .build(),
        new OrderPlacedPayload(UUID.randomUUID(), 3, null));
    try (Connection connection = store.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update hardwire_deliveries set picked = 1, picked_by = 'another', last_heartbeat = "
              + System.currentTimeMillis());
    }
    Queue<Integer> attempts = new ConcurrentLinkedQueue<>();
    long start = System.nanoTime();
    try (Orders orders =
        Orders.with(
            store.heartbeat(Duration.ofMinutes(1)),
            (payload, delivery) -> attempts.add(delivery.attempt()))) {
      orders.awaitNonePending();
    }
    assertEquals(List.of(2), List.copyOf(attempts));
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(30).toNanos());
  }
}
