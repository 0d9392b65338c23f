package dev.hardwire.kafka;

import dev.hardwire.remote.Envelope;
import dev.hardwire.remote.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** CloudEvents in the binary mode of Kafka's binding. */
final class Records {

  private static final String PREFIX = "ce_";
  private static final String CONTENT_TYPE = "content-type";

  private Records() {}

  static ProducerRecord<byte[], byte[]> of(Envelope envelope, String topic) {
    byte[] key = envelope.subject().map(Records::bytes).orElse(null);
    ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, key, envelope.data());
    envelope.attributes().forEach((name, value) -> made.headers().add(PREFIX + name, bytes(value)));
    made.headers().add(CONTENT_TYPE, bytes(envelope.contentType()));
    return made;
  }

  static Incoming incoming(ConsumerRecord<byte[], byte[]> found, int largest) {
    Map<String, String> attributes = new TreeMap<>();
    String contentType = "application/json";
    for (Header header : found.headers()) {
      String name = header.key();
      String value = header.value() == null ? "" : text(header.value());
      if (name.startsWith(PREFIX)) {
        attributes.put(name.substring(PREFIX.length()), value);
      } else if (name.equals(CONTENT_TYPE)) {
        contentType = value;
      }
    }
    String origin =
        found.topic() + "-" + found.partition() + "@" + found.offset() + " " + attributes;
    byte[] data = found.value() == null ? new byte[0] : found.value();
    if (data.length > largest) {
      return Incoming.unreadable(
          origin,
          new byte[0],
          new IllegalArgumentException(
              "It has " + data.length + " bytes, and at most " + largest + " are taken"));
    }
    try {
      Instant time = Instant.ofEpochMilli(found.timestamp());
      return Incoming.of(origin, Envelope.of(attributes, time, contentType, data));
    } catch (RuntimeException unreadable) {
      return Incoming.unreadable(origin, data, unreadable);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
