package dev.hardwire.nats;

import dev.hardwire.remote.Envelope;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.json.stream.JsonStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * CloudEvents in the JSON format, which holds attributes and data.
 *
 * @see <a
 *     href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md">the
 *     format</a>
 */
final class StructuredEvent {

  private static final String CONTENT_TYPE = "datacontenttype";
  private static final String JSON = "application/json";
  private static final JsonStream STREAM = JsonStream.builder().build();

  private StructuredEvent() {}

  static byte[] bytes(Envelope envelope) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonWriter writer = STREAM.writer(bytes)) {
      writer.beginObject();
      envelope
          .attributes()
          .forEach(
              (name, value) -> {
                writer.name(name);
                writer.value(value);
              });
      writer.name(CONTENT_TYPE);
      writer.value(envelope.contentType());
      if (envelope.contentType().equals(JSON)) {
        writer.name("data");
        writer.rawValue(new String(envelope.data(), StandardCharsets.UTF_8));
      } else {
        writer.name("data_base64");
        writer.value(Base64.getEncoder().encodeToString(envelope.data()));
      }
      writer.endObject();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads a message.
   *
   * @throws RuntimeException if it is no such event
   */
  static Envelope envelope(byte[] bytes, Instant otherwise) {
    Map<String, String> attributes = new TreeMap<>();
    byte[] data = new byte[0];
    boolean isText = false;
    try (JsonReader reader = STREAM.reader(bytes)) {
      reader.beginObject();
      while (reader.hasNextField()) {
        String name = reader.nextField();
        if (name.equals("data")) {
          String raw = reader.readRaw();
          data = raw.getBytes(StandardCharsets.UTF_8);
          isText = raw.startsWith("\"");
        } else if (name.equals("data_base64")) {
          data = Base64.getDecoder().decode(reader.readString());
        } else {
          // Numbers and truth values are attributes too; both are written as in JSON.
          attributes.put(
              name,
              reader.currentToken() == JsonReader.Token.STRING
                  ? reader.readString()
                  : reader.readRaw());
        }
      }
      reader.endObject();
    }
    String contentType = attributes.getOrDefault(CONTENT_TYPE, JSON);
    boolean isJson = contentType.equals(JSON) || contentType.startsWith(JSON + ";");
    if (isText && !isJson) {
      data = text(new String(data, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
    return Envelope.of(attributes, otherwise, contentType, data);
  }

  /** The reader takes no text by itself, and uses the buffers of one that is open still. */
  private static String text(String literal) {
    try (JsonReader reader = STREAM.reader("{\"text\":" + literal + "}")) {
      reader.beginObject();
      boolean unused = reader.hasNextField();
      reader.nextField();
      return reader.readString();
    }
  }
}
