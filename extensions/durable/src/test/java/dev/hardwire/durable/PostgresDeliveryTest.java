package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.PostgresServer;
import dev.hardwire.ledger.Waiting;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is promised, on PostgreSQL. */
class PostgresDeliveryTest extends DurableDeliveryTest {

  @AutoClose private static PostgresServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = PostgresServer.start();
  }

  @Override
  DurableStore newStore() throws SQLException {
    return DurableStore.postgresql(server.newDatabase());
  }

  @Test
  void whatABusyProcessHasTakenAheadIsMadeByOthers() throws Exception {
    DurableStore store =
        newStore().polling(Duration.ofMillis(50)).heartbeat(Duration.ofSeconds(1)).workers(2);
    String taken = "select count(*) from hardwire_deliveries where picked";
    Evidence.create(store.dataSource());
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch blocked = new CountDownLatch(2);
    Queue<Integer> attempts = new ConcurrentLinkedQueue<>();
    try (Orders busy =
        Orders.with(
            store,
            (payload, delivery) -> {
              if (payload.cents() > 1) {
                blocked.countDown();
                end.await();
              }
              attempts.add(delivery.attempt());
            })) {
      busy.transaction(
          store.dataSource(),
          outlet -> {
            for (int i = 0; i < 300; i++) {
              busy.fire(outlet, i < 200 ? 1 : 2);
            }
          });
      blocked.await();
      long ahead = Evidence.count(store.dataSource(), taken);
      assertTrue(ahead > 2, () -> ahead + " were taken");
      try (Orders others =
          Orders.with(store, (payload, delivery) -> attempts.add(delivery.attempt()))) {
        Waiting.until(() -> attempts.size() >= 298);
        end.countDown();
        others.awaitNonePending();
      }
    }
    assertEquals(Collections.nCopies(300, 1), List.copyOf(attempts));
  }
}
