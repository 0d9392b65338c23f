package dev.hardwire.benchmarks.remote;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Kafka's client by itself, with the settings and the bytes that Hardwire has. */
final class Raw {

  private Raw() {}

  static KafkaProducer<byte[], byte[]> producer(Site site) {
    Properties settings = new Properties();
    settings.putAll(
        Map.of(
            "bootstrap.servers",
            site.servers(),
            "acks",
            "all",
            "enable.idempotence",
            "true",
            "max.in.flight.requests.per.connection",
            "1",
            "batch.size",
            "131072"));
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** What Hardwire sends, made by hand. */
  static ProducerRecord<byte[], byte[]> made(String topic, String type, UUID order, long cents) {
    String id = UUID.randomUUID().toString();
    ProducerRecord<byte[], byte[]> made =
        new ProducerRecord<>(
            topic,
            bytes(order.toString()),
            bytes("{\"order\":\"" + order + "\",\"cents\":" + cents + "}"));
    made.headers()
        .add("ce_id", bytes(id))
        .add("ce_source", bytes("/dev.hardwire.benchmarks.remote.ShopWiring"))
        .add("ce_specversion", bytes("1.0"))
        .add("ce_subject", bytes(order.toString()))
        .add("ce_time", bytes(Instant.now().toString()))
        .add("ce_type", bytes(type))
        .add("content-type", bytes("application/json"));
    return made;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
