package dev.hardwire.kafka;

import dev.hardwire.remote.Envelope;
import dev.hardwire.remote.Transport;
import dev.hardwire.remote.UnsendableException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends by one producer, and receives by one consumer; each is made when it is needed first. */
final class KafkaTransport implements Transport {

  /**
   * Where the first request for a new topic comes too early and the second one doesn't, brokers
   * before KAFKA-15591 (2026) never take what was in the first, until it has expired after two
   * minutes. So the next request waits for the answer, and takes more with it.
   *
   * @see <a href="https://github.com/apache/kafka/pull/23234">the pull request</a>
   */
  private static final String ONE_AT_A_TIME = "1";

  private static final String BATCH_BYTES = String.valueOf(128 * 1024);

  private final Kafka kafka;
  private final String wiring;
  private final Map<String, String> topics = new ConcurrentHashMap<>();

  /** Made while this is locked. */
  private volatile @Nullable Producer<byte[], byte[]> producer;

  /** Guarded by this. */
  private @Nullable Consumption consumption;

  /** Written while this is locked. */
  private volatile boolean isClosed;

  KafkaTransport(Kafka kafka, String wiring) {
    this.kafka = kafka;
    this.wiring = wiring;
  }

  private Producer<byte[], byte[]> producer() {
    Producer<byte[], byte[]> made = producer;
    return made == null || isClosed ? newProducer() : made;
  }

  private synchronized Producer<byte[], byte[]> newProducer() {
    if (isClosed) {
      throw new IllegalStateException(wiring + " is closed, and sends no more");
    }
    Producer<byte[], byte[]> made = producer;
    if (made == null) {
      made = new KafkaProducer<>(settings());
      producer = made;
    }
    return made;
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "15000");
    settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, ONE_AT_A_TIME);
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    settings.putAll(kafka.properties());
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.servers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
    return settings;
  }

  @Override
  public CompletableFuture<Void> send(Envelope envelope) {
    CompletableFuture<Void> sent = new CompletableFuture<>();
    try {
      if (envelope.data().length > kafka.largest()) {
        throw new RecordTooLargeException(
            "Event '"
                + envelope.event()
                + "' has "
                + envelope.data().length
                + " bytes, and at most "
                + kafka.largest()
                + " are sent: Kafka.maxBytes(…)");
      }
      String topic = topics.computeIfAbsent(envelope.event(), kafka::topic);
      Future<?> unused =
          producer()
              .send(
                  Records.of(envelope, topic),
                  (metadata, failure) -> {
                    if (failure == null) {
                      sent.complete(null);
                    } else {
                      sent.completeExceptionally(explained(envelope, failure));
                    }
                  });
    } catch (RuntimeException failure) {
      sent.completeExceptionally(explained(envelope, failure));
    }
    return sent;
  }

  private Exception explained(Envelope envelope, Exception failure) {
    boolean isFinal =
        failure instanceof RecordTooLargeException
            || failure instanceof InvalidTopicException
            || failure instanceof IllegalArgumentException;
    return isFinal
        ? new UnsendableException(String.valueOf(failure.getMessage()), failure)
        : new IOException(
            "Kafka at "
                + kafka.servers()
                + " has not taken event '"
                + envelope.event()
                + "': "
                + failure.getMessage(),
            failure);
  }

  @Override
  public void flush() {
    Producer<byte[], byte[]> made = producer;
    if (made != null) {
      made.flush();
    }
  }

  @Override
  public synchronized void receive(Set<String> events, Receiver receiver) {
    consumption = new Consumption(kafka, wiring, events, receiver);
    consumption.start();
  }

  @Override
  public void endReceiving(Duration atMost) {
    Consumption receiving;
    synchronized (this) {
      receiving = consumption;
    }
    if (receiving != null) {
      receiving.close(atMost);
    }
  }

  @Override
  public void close(Duration atMost) {
    Producer<byte[], byte[]> sending;
    synchronized (this) {
      isClosed = true;
      sending = producer;
    }
    if (sending != null) {
      sending.close(atMost);
    }
  }
}
