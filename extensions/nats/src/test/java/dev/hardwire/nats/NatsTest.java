package dev.hardwire.nats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.DeadLetter;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.trade.Mail;
import dev.hardwire.trade.MailWiring;
import dev.hardwire.trade.ShopWiring;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.nats.client.Connection;
import io.nats.client.JetStreamSubscription;
import io.nats.client.Message;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a process by NATS and enters others, judged by another library as well. */
@Timeout(120)
class NatsTest {

  /** What was on its way to a connection that broke comes again after half a minute. */
  private static final long SECONDS = 60;

  @TempDir private Path folder;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private @Nullable NatsServer started;

  @BeforeEach
  void start() throws Exception {
    started = NatsServer.start(Files.createDirectory(folder.resolve("jetstream")));
  }

  private NatsServer server() {
    return Objects.requireNonNull(started);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable wiring : opened) {
      wiring.close();
    }
    if (started != null) {
      started.close();
    }
  }

  private Nats nats() {
    return Nats.at(server().url());
  }

  private DurableStore store(String name) {
    return DurableStore.sqlite(folder.resolve(name)).polling(Duration.ofMillis(50));
  }

  private ShopWiring shop(DurableStore store) {
    ShopWiring shop = ShopWiring.create(store, nats());
    opened.add(shop);
    return shop;
  }

  private MailWiring mail(Mail mail, String store, Nats nats) {
    MailWiring wiring = MailWiring.create(mail, store(store), nats);
    opened.add(wiring);
    return wiring;
  }

  private static String next(Mail mail) throws InterruptedException {
    return Objects.requireNonNull(mail.confirmed().poll(SECONDS, TimeUnit.SECONDS), "Nothing came");
  }

  @Test
  void fireOfOneProcessRunsTheCallbacksOfAnother() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", nats().group("mail"));
    shop(store("shop.db")).orderPlaced().fire("tea", 100);
    assertTrue(next(mail).startsWith("tea 100 "));
  }

  @Test
  void whatIsSentIsACloudEvent() throws Exception {
    shop(store("shop.db")).orderPlaced().fire("tea \"green\"", 100);
    try (Connection connection = io.nats.client.Nats.connect(server().url())) {
      Message message = null;
      while (message == null) {
        Thread.sleep(50);
        message = first(connection);
      }
      CloudEvent event = new JsonFormat().deserialize(message.getData());
      assertEquals("order_placed.v2", event.getType());
      assertEquals("tea \"green\"", event.getSubject());
      assertEquals("/dev.hardwire.trade.ShopWiring", event.getSource().toString());
      assertEquals(7, UUID.fromString(event.getId()).version());
      assertEquals(
          "{\"order\":\"tea \\\"green\\\"\",\"cents\":100}",
          new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8));
      assertNotNull(event.getTime());
    }
  }

  private static @Nullable Message first(Connection connection) throws Exception {
    if (!connection.jetStreamManagement().getStreamNames().contains("hardwire")) {
      return null;
    }
    JetStreamSubscription all = connection.jetStream().subscribe("hardwire.>");
    try {
      return all.nextMessage(Duration.ofMillis(500));
    } finally {
      all.unsubscribe();
    }
  }

  @Test
  void cloudEventOfAnotherLibraryIsReceived() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", nats().group("mail"));
    shop(store("shop.db")).orderPlaced().fire("coffee", 1);
    assertTrue(next(mail).startsWith("coffee 1 "));
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId("order 17")
            .withSource(URI.create("https://example.org/shop"))
            .withType("order_placed.v2")
            .withData(
                "application/json",
                "{\"order\":\"tea\",\"cents\":5}".getBytes(StandardCharsets.UTF_8))
            .build();
    byte[] bytes = new JsonFormat().serialize(event);
    try (Connection connection = io.nats.client.Nats.connect(server().url())) {
      connection.jetStream().publish("hardwire.order_placed", bytes);
      connection.jetStream().publish("hardwire.order_placed", bytes);
    }
    assertTrue(next(mail).startsWith("tea 5 "));
    assertEquals(null, mail.confirmed().poll(1, TimeUnit.SECONDS), "It is the same event");
  }

  @Test
  void groupSharesAndEveryNodeHasItsOwn() throws Exception {
    Mail first = new Mail();
    Mail second = new Mail();
    Mail third = new Mail();
    mail(first, "1.db", nats().group("mail"));
    mail(second, "2.db", nats().group("mail"));
    mail(third, "3.db", nats().everyNode("node-3"));
    ShopWiring shop = shop(store("shop.db"));
    Set<String> sent = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      shop.orderPlaced().fire("tea" + i, i);
      sent.add("tea" + i);
    }
    Set<String> alone = new HashSet<>();
    while (alone.size() < 20) {
      alone.add(next(third).split(" ", 2)[0]);
    }
    assertEquals(sent, alone);
    Set<String> shared = new HashSet<>();
    long start = System.nanoTime();
    while (shared.size() < 20 && System.nanoTime() - start < TimeUnit.SECONDS.toNanos(SECONDS)) {
      for (Mail mail : List.of(first, second)) {
        String one = mail.confirmed().poll(50, TimeUnit.MILLISECONDS);
        if (one != null) {
          assertTrue(shared.add(one.split(" ", 2)[0]), one);
        }
      }
    }
    assertEquals(sent, shared);
  }

  @Test
  void poisonAndWhatCannotBeReadHoldNobodyUp() throws Exception {
    Mail mail = new Mail();
    MailWiring wiring = mail(mail, "mail.db", nats().group("mail"));
    ShopWiring shop = shop(store("shop.db"));
    shop.orderPlaced().fire("poison", 1);
    shop.orderPlaced().fire("tea", 1);
    assertTrue(next(mail).startsWith("tea 1 "));
    try (Connection connection = io.nats.client.Nats.connect(server().url())) {
      connection
          .jetStream()
          .publish("hardwire.order_placed", "no event".getBytes(StandardCharsets.UTF_8));
    }
    shop.orderPlaced().fire("coffee", 1);
    assertTrue(next(mail).startsWith("coffee 1 "));
    DeadLetter letter = wiring.deliveries().deadLetters(10).get(0);
    assertEquals("hardwire.received", letter.callback());
    assertEquals("no event", letter.payload());
    assertTrue(letter.error().startsWith("hardwire.order_placed@3\n"), letter.error());
  }

  @Test
  void serverThatIsKilledLosesNothing() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", nats().group("mail"));
    ShopWiring shop = shop(store("shop.db"));
    Set<String> sent = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      shop.orderPlaced().fire("tea" + i, i);
      sent.add("tea" + i);
      if (i % 20 == 10) {
        server().kill();
        Thread.sleep(300);
        server().restart();
      }
    }
    Set<String> received = new HashSet<>();
    while (received.size() < sent.size()) {
      assertTrue(received.add(next(mail).split(" ", 2)[0]));
    }
    assertEquals(sent, received);
  }

  @Test
  void absentServerFailsClearly() throws Exception {
    try (ShopWiring shop = ShopWiring.create(DurableStore.none(), Nats.at("nats://127.0.0.1:1"))) {
      ExecutionException failure =
          assertThrows(
              ExecutionException.class,
              () -> shop.orderPaid().fire("tea").get(SECONDS, TimeUnit.SECONDS));
      assertTrue(String.valueOf(failure.getMessage()).contains("127.0.0.1"), failure::toString);
    }
  }

  @Test
  void receivingNeedsAGroup() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> mail(new Mail(), "mail.db", nats()));
    assertEquals(
        "dev.hardwire.trade.MailWiring receives events, so its Nats needs a group(…), or"
            + " everyNode(…)",
        failure.getMessage());
  }
}
