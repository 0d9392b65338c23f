package dev.hardwire.kafka;

import dev.hardwire.remote.Incoming;
import dev.hardwire.remote.Transport.Receiver;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Receives events by a thread of its own. Offsets are committed when what stands before them is
 * stored, so whatever happens in between is received once more. While nothing can be stored, the
 * consumer asks for nothing and stays in its group.
 */
final class Consumption {

  private static final System.Logger LOG = System.getLogger("dev.hardwire.kafka");
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Kafka kafka;
  private final Receiver receiver;
  private final Consumer<byte[], byte[]> consumer;
  private final Thread thread;
  private volatile boolean isClosing;

  Consumption(Kafka kafka, String wiring, Set<String> events, Receiver receiver) {
    this.kafka = kafka;
    this.receiver = receiver;
    String group =
        kafka
            .groupId()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        wiring
                            + " receives events, so its Kafka needs a group(…), or everyNode(…)"));
    Set<String> topics = new TreeSet<>();
    events.forEach(event -> topics.add(kafka.topic(event)));
    consumer = new KafkaConsumer<>(settings(group));
    consumer.subscribe(topics);
    thread = new Thread(this::run, "hardwire-kafka-" + group);
    thread.setDaemon(true);
  }

  private Properties settings(String group) {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        CooperativeStickyAssignor.class.getName());
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.putAll(kafka.properties());
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.servers());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    settings.put(
        ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    settings.put(
        ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
    return settings;
  }

  void start() {
    thread.start();
  }

  private void run() {
    try (consumer) {
      while (!isClosing) {
        once();
      }
    } catch (WakeupException | InterruptException closing) {
      LOG.log(Level.TRACE, "Closed while it waited", closing);
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.ERROR, "Nothing is received any more", failure);
    }
  }

  private void once() {
    ConsumerRecords<byte[], byte[]> records = poll();
    if (records.isEmpty()) {
      return;
    }
    List<Incoming> incoming = new ArrayList<>(records.count());
    for (ConsumerRecord<byte[], byte[]> found : records) {
      incoming.add(Records.incoming(found, kafka.largest()));
    }
    try {
      receiver.receive(incoming);
    } catch (Exception failure) {
      LOG.log(
          Level.WARNING,
          records.count() + " events could not be stored, and are received again",
          failure);
      returnTo(records);
      rest();
      return;
    }
    commit();
  }

  /** Whatever is wrong with the broker, or with what it lets us do, may be put right. */
  private ConsumerRecords<byte[], byte[]> poll() {
    try {
      return consumer.poll(POLL);
    } catch (WakeupException | InterruptException closing) {
      throw closing;
    } catch (KafkaException failure) {
      LOG.log(Level.WARNING, "Nothing can be received for now", failure);
      LockSupport.parkNanos(PAUSE.toNanos());
      return ConsumerRecords.empty();
    }
  }

  /** What isn't committed is received again, by whomever, and known then. */
  private void commit() {
    try {
      try {
        consumer.commitSync();
      } catch (WakeupException closing) {
        consumer.commitSync();
      }
    } catch (RuntimeException failure) {
      LOG.log(Level.INFO, "What was stored is received again: " + failure);
    }
  }

  private void returnTo(ConsumerRecords<byte[], byte[]> records) {
    for (TopicPartition partition : records.partitions()) {
      if (consumer.assignment().contains(partition)) {
        consumer.seek(partition, records.records(partition).get(0).offset());
      }
    }
  }

  /** Stays in the group without asking for anything. */
  private void rest() {
    consumer.pause(consumer.assignment());
    long start = System.nanoTime();
    while (!isClosing && System.nanoTime() - start < PAUSE.toNanos()) {
      returnTo(poll()); // of partitions that are new here
    }
    consumer.resume(consumer.assignment());
  }

  void close(Duration atMost) {
    isClosing = true;
    consumer.wakeup();
    try {
      thread.join(Math.max(1, atMost.toMillis()));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }
}
