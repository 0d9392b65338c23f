package dev.hardwire.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.ledger.Evidence;
import dev.hardwire.ledger.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is promised, on any database; subclasses say which. */
abstract class DurableDeliveryTest {

  private DurableStore store;
  private DataSource dataSource;
  private final Queue<OrderPlacedPayload> received = new ConcurrentLinkedQueue<>();

  abstract DurableStore newStore() throws SQLException;

  @BeforeEach
  void open() throws SQLException {
    store = newStore().polling(Duration.ofMillis(200)).workers(3);
    dataSource = store.dataSource();
    Evidence.create(dataSource);
  }

  @Test
  @Promised(
      "effects through the given connection once, within a window of seven days, which `remember`"
          + " changes")
  void whatWasMadeIsRememberedForAWhile() throws Exception {
    String remembered = "select count(*) from hardwire_inbox";
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      orders.fire(1);
      orders.awaitNonePending();
    }
    assertEquals(1, Evidence.count(dataSource, remembered));
    try (Orders orders =
        Orders.with(
            store.remember(Duration.ofMillis(50)), (payload, delivery) -> received.add(payload))) {
      Waiting.until(() -> orders.deliveries().pending().isEmpty() && count(remembered) == 0);
    }
  }

  private long count(String query) {
    try {
      return Evidence.count(dataSource, query);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tablesOfALaterVersionAreLeftAlone() throws Exception {
    assertEquals(Map.of(), store.deliveries().pending());
    try (Connection connection = store.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update hardwire_store set format = 2");
    }
    DurableStoreException refusal = assertThrows(DurableStoreException.class, store::deliveries);
    assertTrue(refusal.toString().contains("made by a later version"), refusal::toString);
  }

  @Test
  void firedEventIsDelivered() throws InterruptedException {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      UUID order = orders.fire(150);
      orders.awaitNonePending();
      assertEquals(List.of(new OrderPlacedPayload(order, 150, null)), List.copyOf(received));
      assertEquals(List.of(), List.copyOf(orders.reported));
    }
  }

  @Test
  void deliveryTellsOfItself() throws InterruptedException {
    Queue<String> told = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              told.add(delivery.event() + " " + delivery.attempt() + " " + delivery.id().version());
              assertTrue(delivery.firedAt().isBefore(Instant.now().plusSeconds(1)));
            })) {
      orders.fire(1);
      orders.awaitNonePending();
      assertEquals(List.of("order_placed 1 7"), List.copyOf(told));
    }
  }

  @Test
  @Promised("committed → every durable callback is invoked until it succeeds or is set aside")
  void committedTransactionIsDelivered() throws Exception {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      orders.transaction(
          dataSource, outlet -> Evidence.order(outlet.connection(), orders.fire(outlet, 7)));
      orders.awaitNonePending();
      assertEquals(1, received.size());
      assertEquals(1, Evidence.count(dataSource, "select count(*) from orders"));
    }
  }

  @Test
  @Promised("rolled back → none")
  void rolledBackTransactionIsNot() throws Exception {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      assertThrows(
          IOException.class,
          () ->
              orders.transaction(
                  dataSource,
                  outlet -> {
                    Evidence.order(outlet.connection(), orders.fire(outlet, 7));
                    throw new IOException("The card was refused");
                  }));
      assertEquals(Map.of(), orders.deliveries().pending());
      assertEquals(0, Evidence.count(dataSource, "select count(*) from orders"));
      orders.fire(1);
      orders.awaitNonePending();
      assertEquals(1, received.size());
    }
  }

  @Test
  void joinedTransactionIsFoundByPolling() throws Exception {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        orders.fire(orders.in(connection), 9);
        connection.commit();
      }
      Waiting.until(() -> !received.isEmpty());
    }
  }

  @Test
  void connectionWithoutTransactionIsRefused() throws Exception {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload));
        Connection connection = dataSource.getConnection()) {
      DurableStoreException refusal =
          assertThrows(DurableStoreException.class, () -> orders.fire(orders.in(connection), 9));
      assertTrue(
          String.valueOf(refusal.getMessage()).contains("setAutoCommit(false)"), refusal::toString);
    }
  }

  @Test
  @Promised("a connection of another database is refused by `in(…)`")
  void connectionOfAnotherDatabaseIsRefused(@TempDir Path folder) throws Exception {
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload));
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("b.db"))) {
      DurableStoreException refusal =
          assertThrows(DurableStoreException.class, () -> orders.in(other));
      assertTrue(
          String.valueOf(refusal.getMessage()).contains("another database"), refusal::toString);
      DurableStore another = DurableStore.sqlite(folder.resolve("c.db"));
      another.deliveries();
      assertThrows(
          DurableStoreException.class,
          () -> orders.transaction(another.dataSource(), outlet -> orders.fire(outlet, 1)));
    }
  }

  @Test
  @Promised({
    "committed → every durable callback is invoked until it succeeds or is set aside",
    "any callback may run more than once"
  })
  void failedAttemptIsMadeAgain() throws Exception {
    Queue<Integer> attempts = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              attempts.add(delivery.attempt());
              Evidence.effect(delivery.connection(), payload.order());
              if (delivery.attempt() < 3) {
                throw new IOException("The mail server is down");
              }
            })) {
      orders.fire(1);
      orders.awaitNonePending();
      assertEquals(List.of(1, 2, 3), List.copyOf(attempts));
      assertEquals(1, Evidence.effects(dataSource));
      assertEquals(List.of(), orders.deliveries().deadLetters(10));
    }
  }

  @Test
  @Promised("committed → every durable callback is invoked until it succeeds or is set aside")
  void exhaustedDeliveryIsSetAsideAndReplayed() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              if (calls.incrementAndGet() <= 3) {
                throw new AssertionError("The mail server is gone");
              }
            })) {
      UUID order = orders.fire(12);
      Waiting.until(() -> orders.deliveries().deadLetters(10).size() == 1);
      DeadLetter letter = orders.deliveries().deadLetters(10).get(0);
      assertEquals("mail.confirm", letter.callback());
      assertEquals("order_placed", letter.event());
      assertEquals(1, letter.version());
      assertEquals(3, letter.attempts());
      assertTrue(letter.error().contains("The mail server is gone"), letter.error());
      assertEquals("{\"order\":\"" + order + "\",\"cents\":12,\"note\":null}", letter.payload());
      assertEquals(Map.of(), orders.deliveries().pending());
      Waiting.until(() -> orders.reported.size() == 1);
      assertEquals("Mailer.confirm", orders.reported.element().callback());
      assertTrue(orders.deliveries().replay(letter.callback(), letter.delivery()));
      orders.awaitNonePending();
      assertEquals(4, calls.get());
      assertEquals(List.of(), orders.deliveries().deadLetters(10));
    }
  }

  @Test
  void refusedDeliveryIsSetAsideAtOnce() throws Exception {
    AtomicInteger calls = new AtomicInteger();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              calls.incrementAndGet();
              throw new RefusedDeliveryException("There is no such customer");
            })) {
      orders.fire(12);
      orders.fire(13);
      Waiting.until(() -> orders.deliveries().deadLetters(10).size() == 2);
      assertEquals(2, calls.get());
      DeadLetter first = orders.deliveries().deadLetters(1).get(0);
      assertEquals(1, first.attempts());
      assertTrue(orders.deliveries().discard(first.callback(), first.delivery()));
      assertEquals(1, orders.deliveries().replayAll("mail.confirm"));
      Waiting.until(() -> orders.deliveries().deadLetters(10).size() == 1);
      assertEquals(3, calls.get());
    }
  }

  @Test
  void missingParameterIsRefusedByName() throws Exception {
    try (Orders old =
        Orders.of(
            store,
            DurableEvent.of(
                    "order_placed",
                    1,
                    PayloadType.of(OrderPlacedPayload.class, "order", "cents", "note", "currency"))
                .callback("mail.confirm", "Mailer.confirm", (payload, delivery) -> {}))) {
      old.fire(1);
      Waiting.until(() -> old.deliveries().deadLetters(10).size() == 1);
      DeadLetter letter = old.deliveries().deadLetters(1).get(0);
      assertTrue(letter.error().contains("no 'currency'"), letter.error());
      assertEquals(0, letter.attempts());
    }
  }

  @Test
  void earlierVersionIsReadByItsUpcaster() throws Exception {
    DurableEvent<OldOrderPayload> before =
        DurableEvent.of("order_placed", 1, Payloads.OLD_ORDER)
            .callback("mail.confirm", "Mailer.confirm", (payload, delivery) -> {})
            .build();
    UUID order = UUID.randomUUID();
    StoredFires.store(store, before, new OldOrderPayload(order, 3));
    DurableEvent.Builder<OrderPlacedPayload> now =
        DurableEvent.of("order_placed", 2, Payloads.ORDER)
            .upcast(
                1,
                Payloads.OLD_ORDER,
                (old, next) ->
                    next.accept(new OrderPlacedPayload(old.order(), old.euros() * 100, "before")))
            .callback(
                "mail.confirm", "Mailer.confirm", (payload, delivery) -> received.add(payload));
    try (Orders orders = Orders.of(store, now)) {
      orders.awaitNonePending();
      assertEquals(List.of(new OrderPlacedPayload(order, 300, "before")), List.copyOf(received));
    }
  }

  @Test
  void laterVersionIsKeptAndReported() throws Exception {
    DurableEvent<OrderPlacedPayload> later =
        DurableEvent.of("order_placed", 2, Payloads.ORDER)
            .callback("mail.confirm", "Mailer.confirm", (payload, delivery) -> {})
            .build();
    StoredFires.store(store, later, new OrderPlacedPayload(UUID.randomUUID(), 3, null));
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      Waiting.until(() -> !orders.reported.isEmpty());
      assertEquals(Map.of("mail.confirm", 1L), orders.deliveries().pending());
      assertEquals(List.of(), orders.deliveries().deadLetters(10));
      assertEquals(0, received.size());
    }
  }

  @Test
  void deliveriesOfUnknownCallbackAreKeptAndReported() throws Exception {
    StoredFires.store(
        store,
        DurableEvent.of("order_placed", 1, Payloads.ORDER)
            .callback("mail.confirm", "Mailer.confirm", (payload, delivery) -> {})
            .build(),
        new OrderPlacedPayload(UUID.randomUUID(), 3, null));
    DurableEvent.Builder<OrderPlacedPayload> renamed =
        DurableEvent.of("order_placed", 1, Payloads.ORDER)
            .callback(
                "mail.welcome", "Mailer.confirm", (payload, delivery) -> received.add(payload));
    try (Orders orders = Orders.of(store, renamed)) {
      Waiting.until(() -> !orders.reported.isEmpty());
      assertEquals("mail.confirm", orders.reported.element().callback());
      UnknownCallback unknown = orders.deliveries().unknown().get(0);
      assertEquals("mail.confirm", unknown.callback());
      assertEquals(1, unknown.deliveries());
      assertEquals(List.of(), store.deliveries().unknown());
      orders.fire(2);
      Waiting.until(() -> orders.deliveries().pending().equals(Map.of("mail.confirm", 1L)));
      assertEquals(1, received.size());
    }
    try (Orders orders = Orders.of(store, renamed.formerly("mail.confirm"))) {
      orders.awaitNonePending();
      assertEquals(2, received.size());
    }
  }

  @Test
  void connectionOfDeliveryIsEndedByNobodyElse() throws Exception {
    Queue<Throwable> refusals = new ConcurrentLinkedQueue<>();
    Queue<Connection> kept = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              Connection connection = delivery.connection();
              kept.add(connection);
              refusals.add(assertThrows(SQLException.class, connection::commit));
              refusals.add(assertThrows(SQLException.class, connection::rollback));
              refusals.add(assertThrows(SQLException.class, connection::close));
              Evidence.effect(connection, payload.order());
            })) {
      orders.fire(1);
      orders.awaitNonePending();
      assertEquals(3, refusals.size());
      assertEquals(1, Evidence.effects(dataSource));
      assertThrows(SQLException.class, () -> kept.element().createStatement());
    }
  }

  @Test
  void callbackFiresInItsOwnTransaction() throws Exception {
    Queue<Orders> self = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              received.add(payload);
              if (payload.cents() < 3) {
                Orders again = self.element();
                again.fire(again.in(delivery.connection()), payload.cents() + 1);
              }
            })) {
      self.add(orders);
      orders.fire(1);
      Waiting.until(() -> received.size() == 3);
      orders.awaitNonePending();
    }
  }

  @Test
  void closingWaitsForWhatRuns() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              begun.countDown();
              Thread.sleep(300);
              received.add(payload);
            })) {
      orders.fire(1);
      begun.await();
    }
    assertEquals(1, received.size());
    assertEquals(Map.of(), store.deliveries().pending());
  }

  @Test
  void whatIsInterruptedByClosingIsMadeAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              begun.countDown();
              Thread.sleep(60_000);
            },
            callback -> callback.retry(1, 1, 1))) {
      orders.fire(1);
      begun.await();
      orders.close(Duration.ofMillis(50));
      assertEquals(Map.of("mail.confirm", 1L), store.deliveries().pending());
    }
    try (Orders orders = Orders.with(store, (payload, delivery) -> received.add(payload))) {
      orders.awaitNonePending();
      assertEquals(1, received.size());
    }
  }

  @Test
  @Promised("no order unless `orderedBy`")
  void callsOfOneKeyAreMadeInTheirOrder() throws Exception {
    Queue<Long> made = new ConcurrentLinkedQueue<>();
    AtomicInteger failures = new AtomicInteger();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              if (payload.cents() % 7 == 0 && delivery.attempt() < 3) {
                failures.incrementAndGet();
                throw new IOException("The mail server is busy");
              }
              made.add(payload.cents());
              Evidence.effect(delivery.connection(), payload.order());
            },
            callback -> callback.retry(9, 5, 10).orderedBy(payload -> payload.cents() % 2))) {
      for (int i = 1; i <= 30; i++) {
        orders.fire(i);
      }
      orders.awaitNonePending();
      assertEquals(8, failures.get());
      for (long key = 0; key < 2; key++) {
        long remainder = key;
        List<Long> ofKey = made.stream().filter(cents -> cents % 2 == remainder).toList();
        assertEquals(ofKey.stream().sorted().toList(), ofKey);
      }
      assertEquals(30, made.size());
      assertEquals(0, Evidence.count(dataSource, "select count(*) from hardwire_lanes"));
    }
  }

  @Test
  void callsOfOneKeyThatAProcessLeftWaitForEachOtherOnly() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Queue<Long> made = new ConcurrentLinkedQueue<>();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              begun.countDown();
              end.await();
              made.add(payload.cents());
            },
            callback -> callback.retry(9, 5, 10).orderedBy(payload -> "one key"))) {
      for (int i = 1; i <= 10; i++) {
        orders.fire(i);
      }
      begun.await();
      try (Connection connection = dataSource.getConnection();
          Statement statement = connection.createStatement()) {
        String first = "(select min(execution_time) from hardwire_deliveries)";
        statement.execute(
            "update hardwire_deliveries set consecutive_failures = 1, last_failure = %s,"
                    .formatted(first)
                + " execution_time = %s where picked = false".formatted(first));
      }
      end.countDown();
      orders.awaitNonePending();
    }
    assertEquals(LongStream.rangeClosed(1, 10).boxed().toList(), List.copyOf(made));
  }

  @Test
  void whatWasSetAsideHoldsBackItsKeyUntilItIsReplayedOrDiscarded() throws Exception {
    Queue<Long> made = new ConcurrentLinkedQueue<>();
    AtomicInteger failures = new AtomicInteger();
    try (Orders orders =
        Orders.with(
            store,
            (payload, delivery) -> {
              if (payload.cents() < 3 && failures.incrementAndGet() <= 2) {
                throw new RefusedDeliveryException("There is no such customer");
              }
              made.add(payload.cents());
            },
            callback -> callback.orderedBy(payload -> "customer"))) {
      for (int i = 1; i <= 4; i++) {
        orders.fire(i);
      }
      Waiting.until(() -> orders.deliveries().deadLetters(9).size() == 1);
      DeadLetter first = orders.deliveries().deadLetters(1).get(0);
      assertTrue(orders.deliveries().discard(first.callback(), first.delivery()));
      Waiting.until(() -> orders.deliveries().deadLetters(9).size() == 1);
      assertEquals(List.of(), List.copyOf(made));
      assertEquals(Map.of("mail.confirm", 2L), orders.deliveries().pending());
      assertEquals(1, orders.deliveries().replayAll("mail.confirm"));
      orders.awaitNonePending();
      assertEquals(List.of(2L, 3L, 4L), List.copyOf(made));
    }
  }
}
