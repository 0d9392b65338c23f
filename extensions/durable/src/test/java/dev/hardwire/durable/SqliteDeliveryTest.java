package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
}
