package dev.hardwire.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hardwire.durable.DeadLetter;
import dev.hardwire.durable.DurableStore;
import dev.hardwire.remote.UnsendableException;
import dev.hardwire.testing.KafkaBroker;
import dev.hardwire.trade.Mail;
import dev.hardwire.trade.MailWiring;
import dev.hardwire.trade.ShopWiring;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.CloudEventSerializer;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a process by Kafka and enters others, judged by other clients as well. */
@Timeout(120)
class KafkaTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private static KafkaBroker broker = KafkaBroker.start();

  @TempDir private Path folder;

  private final String prefix = UUID.randomUUID().toString();
  private final List<AutoCloseable> opened = new ArrayList<>();

  @BeforeAll
  static void isThere() {
    assertTrue(broker.pid() > 0);
  }

  @AfterAll
  static void end() {
    broker.close();
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable wiring : opened) {
      wiring.close();
    }
  }

  /** Each test has topics of its own. */
  private Kafka kafka() {
    return Kafka.at(broker.servers()).topics(this::topic);
  }

  private String topic(String event) {
    return prefix + "." + event;
  }

  private DurableStore store(String name) {
    return DurableStore.sqlite(folder.resolve(name)).polling(Duration.ofMillis(50));
  }

  private ShopWiring shop(DurableStore store) {
    ShopWiring shop = ShopWiring.create(store, kafka());
    opened.add(shop);
    return shop;
  }

  private MailWiring mail(Mail mail, String store, Kafka kafka) {
    MailWiring wiring = MailWiring.create(mail, store(store), kafka);
    opened.add(wiring);
    return wiring;
  }

  private static String next(Mail mail) throws InterruptedException {
    return Objects.requireNonNull(
        mail.confirmed().poll(LONG.toSeconds(), TimeUnit.SECONDS), "Nothing came");
  }

  @Test
  void fireOfOneProcessRunsTheCallbacksOfAnother() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", kafka().group(prefix));
    shop(store("shop.db")).orderPlaced().fire("tea", 100);
    assertTrue(next(mail).startsWith("tea 100 "));
  }

  @Test
  void whatIsSentIsACloudEvent() throws Exception {
    shop(store("shop.db")).orderPlaced().fire("tea", 100);
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker.servers());
    settings.put("group.id", prefix);
    settings.put("auto.offset.reset", "earliest");
    try (KafkaConsumer<String, CloudEvent> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new CloudEventDeserializer())) {
      consumer.subscribe(Set.of(topic("order_placed")));
      ConsumerRecord<String, CloudEvent> found = null;
      while (found == null) {
        for (ConsumerRecord<String, CloudEvent> each : consumer.poll(Duration.ofMillis(200))) {
          found = each;
        }
      }
      CloudEvent event = found.value();
      assertEquals("tea", found.key());
      assertEquals("order_placed.v2", event.getType());
      assertEquals("tea", event.getSubject());
      assertEquals("application/json", event.getDataContentType());
      assertEquals(7, UUID.fromString(event.getId()).version());
      assertEquals(
          "{\"order\":\"tea\",\"cents\":100}",
          new String(Objects.requireNonNull(event.getData()).toBytes(), StandardCharsets.UTF_8));
      assertTrue(
          Duration.between(
                      Objects.requireNonNull(event.getTime()).toInstant(), java.time.Instant.now())
                  .toMinutes()
              < 5);
    }
  }

  @Test
  void cloudEventOfAnotherLibraryIsReceived() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", kafka().group(prefix));
    CloudEvent event =
        CloudEventBuilder.v1()
            .withId("order 17")
            .withSource(URI.create("https://example.org/shop"))
            .withType("order_placed.v2")
            .withData(
                "application/json; charset=utf-8",
                "{\"order\":\"tea\",\"cents\":5}".getBytes(StandardCharsets.UTF_8))
            .build();
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker.servers());
    try (KafkaProducer<String, CloudEvent> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new CloudEventSerializer())) {
      producer.send(new ProducerRecord<>(topic("order_placed"), event)).get();
      producer.send(new ProducerRecord<>(topic("order_placed"), event)).get();
    }
    assertTrue(next(mail).startsWith("tea 5 "));
    assertEquals(null, mail.confirmed().poll(1, TimeUnit.SECONDS), "It is the same event");
  }

  @Test
  void consoleClientReadsWhatIsSent() throws Exception {
    shop(store("shop.db")).orderPlaced().fire("tea", 100);
    String shown =
        console(
            "",
            "org.apache.kafka.tools.consumer.ConsoleConsumer",
            "--bootstrap-server",
            broker.servers(),
            "--topic",
            topic("order_placed"),
            "--from-beginning",
            "--max-messages",
            "1",
            "--formatter-property",
            "print.headers=true",
            "--formatter-property",
            "print.key=true");
    assertTrue(shown.contains("ce_type:order_placed.v2"), shown);
    assertTrue(shown.contains("ce_specversion:1.0"), shown);
    assertTrue(shown.contains("\ttea\t{\"order\":\"tea\",\"cents\":100}"), shown);
  }

  @Test
  void whatAConsoleClientSendsIsReceived() throws Exception {
    Mail mail = new Mail();
    mail(mail, "mail.db", kafka().group(prefix));
    console(
        "ce_id:17,ce_source:/console,ce_specversion:1.0,ce_type:order_placed.v2\t"
            + "{\"order\":\"tea\",\"cents\":7}\n",
        "org.apache.kafka.tools.ConsoleProducer",
        "--bootstrap-server",
        broker.servers(),
        "--topic",
        topic("order_placed"),
        "--reader-property",
        "parse.headers=true");
    assertTrue(next(mail).startsWith("tea 7 "));
  }

  private static String console(String input, String... command) throws Exception {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(List.of(command));
    Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), shown);
    return shown;
  }

  @Test
  void groupSharesAndEveryNodeHasItsOwn() throws Exception {
    Mail first = new Mail();
    Mail second = new Mail();
    Mail third = new Mail();
    mail(first, "1.db", kafka().group(prefix));
    mail(second, "2.db", kafka().group(prefix));
    mail(third, "3.db", kafka().everyNode(prefix + "-node-3"));
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
    while (shared.size() < 20 && System.nanoTime() - start < LONG.toNanos()) {
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
    MailWiring wiring = mail(mail, "mail.db", kafka().group(prefix));
    Properties settings = new Properties();
    settings.put("bootstrap.servers", broker.servers());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic("order_placed"), "no event")).get();
    }
    ShopWiring shop = shop(store("shop.db"));
    shop.orderPlaced().fire("poison", 1);
    shop.orderPlaced().fire("tea", 1);
    assertTrue(next(mail).startsWith("tea 1 "));
    DeadLetter letter = wiring.deliveries().deadLetters(10).get(0);
    assertEquals("hardwire.received", letter.callback());
    assertEquals("no event", letter.payload());
    assertTrue(letter.error().startsWith(topic("order_placed") + "-0@0 {}\n"), letter.error());
    assertTrue(letter.error().contains("It has no attribute 'specversion' of CloudEvents"));
  }

  @Test
  void withoutAStoreTheFutureTellsWhatHappened() throws Exception {
    ShopWiring shop = shop(DurableStore.none());
    shop.orderPaid().fire("tea").get(LONG.toSeconds(), TimeUnit.SECONDS);
    ShopWiring small = ShopWiring.create(DurableStore.none(), kafka().maxBytes(10));
    opened.add(small);
    ExecutionException failure =
        assertThrows(
            ExecutionException.class,
            () -> small.orderPaid().fire("tea").get(LONG.toSeconds(), TimeUnit.SECONDS));
    assertInstanceOf(UnsendableException.class, failure.getCause());
  }

  @Test
  void absentBrokerFailsClearly() throws Exception {
    try (ShopWiring shop =
        ShopWiring.create(
            DurableStore.none(), Kafka.at("localhost:1").property("max.block.ms", "500"))) {
      ExecutionException failure =
          assertThrows(
              ExecutionException.class,
              () -> shop.orderPaid().fire("tea").get(LONG.toSeconds(), TimeUnit.SECONDS));
      assertTrue(
          String.valueOf(failure.getMessage())
              .contains("Kafka at localhost:1 has not taken event 'order_paid': "),
          failure::toString);
    }
  }

  @Test
  void receivingNeedsAGroup() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> mail(new Mail(), "mail.db", kafka()));
    assertEquals(
        "dev.hardwire.trade.MailWiring receives events, so its Kafka needs a group(…), or"
            + " everyNode(…)",
        failure.getMessage());
  }
}
