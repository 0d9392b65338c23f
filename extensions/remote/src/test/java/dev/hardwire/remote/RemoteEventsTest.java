package dev.hardwire.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.DeadLetter;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.durable.DurableStoreException;
import dev.hardwire.durable.internal.DurableCall;
import dev.hardwire.durable.internal.DurableEvent;
import dev.hardwire.durable.internal.DurableWiring;
import dev.hardwire.remote.internal.RemoteWiring;
import dev.hardwire.runtime.CallbackFailure;
import dev.hardwire.runtime.internal.ErrorReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a process and enters others, by a broker within the test. */
@Timeout(120)
class RemoteEventsTest {

  @TempDir private Path folder;

  private final LocalBroker broker = new LocalBroker();
  private final Queue<CallbackFailure> failures = new ConcurrentLinkedQueue<>();
  private final Queue<String> mailed = new ConcurrentLinkedQueue<>();
  private final List<DurableWiring> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(wiring -> wiring.close(Duration.ofSeconds(20)));
  }

  private DurableStore store(String name) {
    return DurableStore.sqlite(folder.resolve(name))
        .polling(Duration.ofMillis(50))
        .heartbeat(Duration.ofMillis(200))
        .codec(new TextCodec());
  }

  private static DurableEvent.Builder<OrderPayload> event(int version) {
    return DurableEvent.of("order_placed", version, TextCodec.ORDER);
  }

  private final DurableEvent<OrderPayload> sent = event(1).sent().key(OrderPayload::order).build();

  private DurableEvent<OrderPayload> received(DurableCall<OrderPayload> call) {
    return event(1)
        .received()
        .callback("mail.confirm", "Mail.confirm", call)
        .retry(3, 1, 1)
        .callback("mail.count", "Mail.count", (payload, delivery) -> {})
        .build();
  }

  private DurableWiring open(String wiring, DurableStore store, DurableEvent<?>... events) {
    DurableWiring part =
        RemoteWiring.open(
            wiring,
            store,
            broker.group(wiring),
            new ErrorReports(failures::add),
            getClass().getClassLoader(),
            events);
    part.begin();
    opened.add(part);
    return part;
  }

  private DurableWiring shop() {
    return open("Shop", store("shop.db"), sent);
  }

  private DurableWiring mail() {
    return open(
        "Mail",
        store("mail.db"),
        received((payload, delivery) -> mailed.add(payload.order() + " " + payload.cents())));
  }

  private static void until(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  @Test
  void fireOfOneProcessRunsTheCallbacksOfAnother() throws Exception {
    DurableWiring mail = mail();
    shop().outlet().store(sent, new OrderPayload("tea", 100));
    until(() -> !mailed.isEmpty());
    assertEquals(List.of("tea 100"), List.copyOf(mailed));
    until(() -> mail.deliveries().pending().isEmpty());
    Envelope envelope = broker.sent().get(0);
    assertEquals("order_placed.v1", envelope.type());
    assertEquals("/Shop", envelope.source());
    assertEquals(Optional.of("tea"), envelope.subject());
    assertEquals("text/plain", envelope.contentType());
    assertEquals(List.of(), List.copyOf(failures));
  }

  @Test
  void whatWasFiredBeforeClosingIsSent() throws Exception {
    DurableWiring shop = shop();
    Thread closing = new Thread(() -> shop.close(Duration.ofSeconds(20)));
    broker.whileSending(
        () -> {
          broker.whileSending(() -> {});
          shop.outlet().store(sent, new OrderPayload("coffee", 200));
          closing.start();
          try {
            Thread.sleep(300);
          } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
          }
        });
    shop.outlet().store(sent, new OrderPayload("tea", 100));
    until(() -> !broker.sent().isEmpty());
    closing.join();
    assertEquals(2, broker.sent().size());
  }

  @Test
  void whatTheBrokerDoesNotTakeHoldsUpNothingElse() throws Exception {
    int more = 1_500; // than are sent at once
    DurableEvent<OrderPayload> paid =
        DurableEvent.of("order_paid", 1, TextCodec.ORDER).sent().build();
    broker.refuse("order_placed");
    DurableStore store = store("shop.db");
    DurableWiring shop = open("Shop", store, sent, paid);
    shop.transaction(
        store.dataSource(),
        outlet -> {
          for (int i = 0; i < more; i++) {
            outlet.store(sent, new OrderPayload("tea", i));
          }
          outlet.store(paid, new OrderPayload("tea", 100));
        });
    until(() -> !broker.sent().isEmpty());
    assertEquals("order_paid.v1", broker.sent().get(0).type());
    until(() -> shop.deliveries().unsent() == more);
    broker.refuse("");
    until(() -> broker.sent().size() > more);
    assertEquals(
        0,
        broker.sent().stream().filter(it -> !it.event().equals("order_paid")).skip(more).count());
  }

  @Test
  void sendingDoesNotWaitForABacklogOfDeliveries() throws Exception {
    int backlog = 200;
    DurableEvent<OrderPayload> packed =
        DurableEvent.of("order_packed", 1, TextCodec.ORDER)
            .callback("shop.pack", "Shop.pack", (payload, delivery) -> Thread.sleep(20))
            .build();
    DurableStore store = store("shop.db").workers(1);
    DurableWiring ended = open("Shop", store, sent, packed);
    until(() -> ended.deliveries().pending().isEmpty());
    ended.close(Duration.ofSeconds(20));
    ended.transaction(
        store.dataSource(),
        outlet -> {
          for (int i = 0; i < backlog; i++) {
            outlet.store(packed, new OrderPayload("tea", i));
          }
          outlet.store(sent, new OrderPayload("tea", 100));
        });
    DurableWiring shop = open("Shop", store, sent, packed);
    until(() -> !broker.sent().isEmpty());
    long waiting = shop.deliveries().pending().getOrDefault("shop.pack", 0L);
    assertTrue(waiting > backlog / 2, () -> "deliveries that wait still: " + waiting);
  }

  @Test
  void whatCanNotBeStoredAsTextIsSetAsideLikeAnythingElse() throws Exception {
    DurableWiring mail = mail();
    broker.add(
        Incoming.unreadable("log@0 {x=a\0b}", new byte[0], new IllegalArgumentException("a\0b")));
    until(() -> !mail.deliveries().deadLetters(1).isEmpty());
    assertTrue(mail.deliveries().deadLetters(1).get(0).error().startsWith("log@0 {x=a?b}"));
  }

  @Test
  void whatIsRolledBackIsNotSent() throws Exception {
    DurableStore store = store("shop.db");
    DurableWiring shop = open("Shop", store, sent);
    assertThrows(
        SQLException.class,
        () ->
            shop.transaction(
                store.dataSource(),
                outlet -> {
                  outlet.store(sent, new OrderPayload("coffee", 1));
                  throw new SQLException("no coffee");
                }));
    shop.transaction(
        store.dataSource(), outlet -> outlet.store(sent, new OrderPayload("tea", 100)));
    until(() -> !broker.sent().isEmpty());
    assertEquals(
        List.of("tea"), broker.sent().stream().flatMap(one -> one.subject().stream()).toList());
  }

  @Test
  void absentBrokerCostsABacklogOnly() throws Exception {
    broker.isAbsent(true);
    DurableWiring shop = shop();
    for (int i = 0; i < 50; i++) {
      shop.outlet().store(sent, new OrderPayload("tea", i));
    }
    Thread.sleep(200);
    assertEquals(List.of(), broker.sent());
    assertEquals(50, shop.deliveries().unsent());
    assertEquals(Map.of(), shop.deliveries().pending());
    broker.isAbsent(false);
    until(() -> broker.sent().size() == 50);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      expected.add("tea " + i);
    }
    assertEquals(
        expected,
        broker.sent().stream().map(one -> new String(one.data(), StandardCharsets.UTF_8)).toList());
  }

  @Test
  void whatWasKeptIsSentByTheNextProcess() throws Exception {
    broker.isAbsent(true);
    shop().outlet().store(sent, new OrderPayload("tea", 1));
    close();
    opened.clear();
    broker.isAbsent(false);
    shop();
    until(() -> broker.sent().size() == 1);
  }

  @Test
  void whatIsReceivedAgainIsCalledOnce() throws Exception {
    DurableWiring mail = mail();
    shop().outlet().store(sent, new OrderPayload("tea", 100));
    until(() -> broker.offset("Mail") == 1 && mail.deliveries().pending().isEmpty());
    for (int i = 0; i < 5; i++) {
      broker.again("Mail");
      until(() -> broker.offset("Mail") == 1);
    }
    assertEquals(0, mail.deliveries().pending().size());
    assertEquals(1, mailed.size());
  }

  @Test
  void failingCallbackHoldsNobodyUp() throws Exception {
    DurableWiring mail =
        open(
            "Mail",
            store("mail.db"),
            received(
                (payload, delivery) -> {
                  if (payload.order().equals("poison")) {
                    throw new IllegalStateException("poison");
                  }
                  mailed.add(payload.order());
                }));
    DurableWiring shop = shop();
    shop.outlet().store(sent, new OrderPayload("poison", 1));
    shop.outlet().store(sent, new OrderPayload("tea", 1));
    until(() -> !mailed.isEmpty() && !mail.deliveries().deadLetters(10).isEmpty());
    DeadLetter letter = mail.deliveries().deadLetters(10).get(0);
    assertEquals("mail.confirm", letter.callback());
    assertEquals(3, letter.attempts());
  }

  @Test
  void whatCannotBeReadIsSetAsideAtOnce() throws Exception {
    DurableWiring mail = mail();
    byte[] bytes = "tea much".getBytes(StandardCharsets.UTF_8);
    broker.add(Incoming.of("log@17 {some=header}", envelope("tea", 1, "text/plain", bytes)));
    broker.add(Incoming.of("log@18", envelope("tea2", 1, "application/json", bytes)));
    broker.add(
        Incoming.of(
            "log@19",
            new Envelope(
                "x",
                "/other",
                "order_lost",
                1,
                Optional.empty(),
                Instant.EPOCH,
                "text/plain",
                bytes)));
    broker.add(Incoming.unreadable("log@20", bytes, new IllegalArgumentException("no event")));
    until(() -> broker.offset("Mail") == 4);
    List<DeadLetter> letters = mail.deliveries().deadLetters(10);
    assertEquals(4, letters.size());
    for (DeadLetter letter : letters) {
      assertEquals("hardwire.received", letter.callback());
      assertEquals("tea much", letter.payload());
    }
    assertTrue(
        letters.stream().anyMatch(letter -> letter.error().startsWith("log@17 {some=header}\n")));
    until(() -> failures.size() == 4);
    broker.again("Mail");
    until(() -> broker.offset("Mail") == 4);
    assertEquals(4, mail.deliveries().deadLetters(10).size());
    assertEquals(4, failures.size());
  }

  private static Envelope envelope(String id, int version, String contentType, byte[] bytes) {
    return new Envelope(
        id, "/shop", "order_placed", version, Optional.empty(), Instant.EPOCH, contentType, bytes);
  }

  @Test
  void laterVersionIsKept() throws Exception {
    DurableWiring mail = mail();
    byte[] bytes = "tea 1 EUR".getBytes(StandardCharsets.UTF_8);
    broker.add(Incoming.of("log@0", envelope("tea", 2, "text/plain", bytes)));
    until(() -> failures.size() >= 1);
    assertEquals(2, mail.deliveries().pending().size());
    assertEquals(List.of(), mail.deliveries().deadLetters(10));
  }

  @Test
  void withoutAStoreTheFutureFails() throws Exception {
    DurableWiring shop = open("Shop", DurableStore.none().codec(new TextCodec()), sent);
    CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    shop.outlet().send(sent, new OrderPayload("tea", 1), done).get();
    assertEquals(1, broker.sent().size());
    broker.isAbsent(true);
    CompletableFuture<Void> failed = shop.outlet().send(sent, new OrderPayload("tea", 1), done);
    ExecutionException failure = assertThrows(ExecutionException.class, failed::get);
    assertEquals("java.io.IOException: no broker", failure.getMessage());
    DurableStoreException thrown =
        assertThrows(
            DurableStoreException.class,
            () -> shop.outlet().store(sent, new OrderPayload("tea", 1)));
    assertEquals("It is not known that 'order_placed' was sent: no broker", thrown.getMessage());
    assertInstanceOf(IOException.class, thrown.getCause());
  }

  @Test
  void durableCallbacksNeedAStore() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                open(
                    "Mail",
                    DurableStore.none().codec(new TextCodec()),
                    received((payload, delivery) -> {})));
    assertEquals(
        "Mail has durable callbacks, which can't be called without a store", failure.getMessage());
  }

  @Test
  void whatCanNeverBeSentIsSetAside() throws Exception {
    broker.largest(10);
    DurableWiring shop = shop();
    shop.outlet().store(sent, new OrderPayload("chamomile tea", 1));
    shop.outlet().store(sent, new OrderPayload("tea", 1));
    until(() -> broker.sent().size() == 1 && failures.size() == 1);
    DeadLetter letter = shop.deliveries().deadLetters(10).get(0);
    assertEquals("hardwire.sent", letter.callback());
    assertEquals("chamomile tea 1", letter.payload());
  }
}
