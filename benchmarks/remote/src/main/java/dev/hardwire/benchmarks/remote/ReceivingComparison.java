package dev.hardwire.benchmarks.remote;

import com.zaxxer.hikari.HikariDataSource;
import dev.hardwire.benchmarks.record.Measurement;
import dev.hardwire.benchmarks.record.Turns;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Events per second that go from a topic through the store to a callback that writes a row, against
 * a loop by hand that writes the same rows with eight threads, and reads the arguments with the
 * same codec: what has arrived, the effect and the inbox in one transaction each, and the removal.
 * The time is counted from the first effect, so joining the group isn't measured.
 */
final class ReceivingComparison {
  private static final int EVENTS = Integer.getInteger("received", 4_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int THREADS = 8;
  private static final long POLL_MILLIS = 5;
  private static final JsonType<Books_OrderPlacedPayload> PAYLOADS =
      Jsonb.builder().build().type(Books_OrderPlacedPayload.class);

  private final Site site;

  ReceivingComparison(Site site) {
    this.site = site;
  }

  List<Measurement> run() throws Exception {
    String row = "received, until the callback is done";
    Turns measured = new Turns("remote", row, "per second", "by hand");
    List<Double> leased = new ArrayList<>();
    site.execute(
        "create table arrivals (id text primary key, callback text not null, data bytea not null,"
            + " taken text, taken_at timestamptz)");
    ours(1, 1);
    theirs(false);
    theirs(true);
    for (int i = 0; i < ROUNDS; i++) {
      measured.ours(ours(1, 1));
      measured.theirs(theirs(false));
      leased.add(theirs(true));
    }
    List<Measurement> all = new ArrayList<>(measured.measurements());
    all.add(new Measurement("remote", row, "by hand, with a lease", "per second", leased));
    return all;
  }

  /** A topic with as many events as are received. */
  private String filled(int partitions) throws Exception {
    String prefix = site.topics(partitions);
    try (KafkaProducer<byte[], byte[]> producer = Raw.producer(site)) {
      List<Future<?>> sent = new ArrayList<>(EVENTS);
      for (int i = 0; i < EVENTS; i++) {
        sent.add(
            producer.send(
                Raw.made(prefix + "order_placed", "order_placed.v1", UUID.randomUUID(), i)));
      }
      for (Future<?> one : sent) {
        one.get();
      }
    }
    return prefix;
  }

  /** Events per second of some processes of one group, which here are wirings. */
  double ours(int partitions, int receivers) throws Exception {
    String prefix = filled(partitions);
    List<BooksWiring> wirings = new ArrayList<>();
    for (int i = 0; i < receivers; i++) {
      wirings.add(
          BooksWiring.create(
              new Books(new Effects()), site.books(), site.kafka(prefix).group(prefix)));
    }
    double rate = drained("hardwire_deliveries");
    wirings.forEach(BooksWiring::close);
    return rate;
  }

  /**
   * By hand.
   *
   * @param isLeased whether a delivery is taken in a transaction of its own before it is made, so
   *     that others know who makes it
   */
  private double theirs(boolean isLeased) throws Exception {
    String prefix = filled(1);
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "bootstrap.servers",
            site.servers(),
            "group.id",
            prefix,
            "auto.offset.reset",
            "earliest",
            "enable.auto.commit",
            "false"));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    Future<Double> rate = threads.submit(() -> drained("arrivals"));
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(prefix + "order_placed"));
      int received = 0;
      while (received < EVENTS) {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(200));
        store(records);
        consumer.commitSync();
        received += records.count();
        for (ConsumerRecord<byte[], byte[]> one : records) {
          Future<?> unused = threads.submit(() -> deliver(one, isLeased));
        }
      }
      return rate.get();
    } finally {
      threads.shutdown();
    }
  }

  private void store(ConsumerRecords<byte[], byte[]> records) throws SQLException {
    HikariDataSource pool = site.booksPool();
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into arrivals (id, callback, data) values (?, 'books.enter', ?) on conflict"
                  + " do nothing")) {
        for (ConsumerRecord<byte[], byte[]> found : records) {
          insert.setString(1, id(found));
          insert.setBytes(2, found.value());
          insert.addBatch();
        }
        insert.executeBatch();
      }
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static String id(ConsumerRecord<byte[], byte[]> found) {
    return new String(found.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
  }

  private void deliver(ConsumerRecord<byte[], byte[]> found, boolean isLeased) {
    Books_OrderPlacedPayload payload = PAYLOADS.fromJson(found.value());
    String id = id(found);
    try (Connection connection = site.booksPool().getConnection()) {
      if (isLeased) {
        take(connection, id);
      }
      connection.setAutoCommit(false);
      try (PreparedStatement note =
              connection.prepareStatement(
                  "insert into inbox (id) values (?) on conflict do nothing");
          PreparedStatement remove =
              connection.prepareStatement("delete from arrivals where id = ?")) {
        note.setString(1, id);
        note.executeUpdate();
        Effects.write(connection, payload.order(), payload.cents());
        remove.setString(1, id);
        remove.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void take(Connection connection, String id) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update arrivals set taken = 'this process', taken_at = now() where id = ? and taken is"
                + " null")) {
      update.setString(1, id);
      update.executeUpdate();
    }
  }

  /**
   * Waits for the first effect, and then until all is done; makes sure that each has written its
   * row.
   */
  private double drained(String table) throws SQLException, InterruptedException {
    long early = 0;
    while (early == 0) {
      Thread.sleep(1);
      early = Site.count(site.booksPool(), "effects");
    }
    long begun = System.nanoTime();
    while (Site.count(site.booksPool(), "effects") < EVENTS
        || Site.count(site.booksPool(), table) > 0) {
      Thread.sleep(POLL_MILLIS);
    }
    double rate = (EVENTS - early) * 1e9 / (System.nanoTime() - begun);
    long effects = Site.count(site.booksPool(), "effects");
    if (effects != EVENTS) {
      throw new IllegalStateException(effects + " effects of " + EVENTS + " events");
    }
    site.execute("delete from effects");
    return rate;
  }
}
