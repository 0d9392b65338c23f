package dev.hardwire.durable.engine;

import dev.hardwire.durable.PayloadCodec;
import dev.hardwire.durable.PayloadType;
import dev.hardwire.durable.RefusedDeliveryException;
import dev.hardwire.durable.json.PayloadAdapters;
import io.avaje.json.JsonReader;
import io.avaje.jsonb.Jsonb;
import java.util.HashSet;
import java.util.Set;

/**
 * Writes payloads as JSON objects with a member for each parameter, {@code null} included, and
 * reads no object that lacks one.
 */
public final class JsonPayloads implements PayloadCodec {

  private static final Object LOADING = new Object();

  private final Jsonb json;

  /**
   * Finds the codecs.
   *
   * @param loader sees the generated components
   */
  public JsonPayloads(ClassLoader loader) {
    // Where the components are collected is static, and not made for several threads.
    synchronized (LOADING) {
      json =
          Jsonb.builder()
              .serializeNulls(true)
              .serializeEmpty(true)
              .failOnNullPrimitives(true)
              .add(new PayloadAdapters())
              .classLoader(loader)
              .build();
    }
  }

  /**
   * Makes sure that a type can be written and read.
   *
   * @param type what is to be stored
   * @throws IllegalStateException if its codec is not there
   */
  public void check(PayloadType<?> type) {
    try {
      json.adapter(type.type());
    } catch (RuntimeException missing) {
      throw new IllegalStateException(
          "There is no codec for "
              + type.type().getName()
              + ": avaje-jsonb-generator has to run before Hardwire's processor, and in a named"
              + " module its JsonbExtension has to be provided",
          missing);
    }
  }

  @Override
  public String contentType() {
    return "application/json";
  }

  @Override
  public <P> byte[] encode(PayloadType<P> type, P payload) {
    return json.type(type.type()).toJsonBytes(payload);
  }

  @Override
  public <P> P decode(PayloadType<P> type, byte[] bytes) {
    Set<String> missing = new HashSet<>(type.parameters());
    try (JsonReader reader = json.reader(bytes)) {
      reader.beginObject();
      while (reader.hasNextField()) {
        missing.remove(reader.nextField());
        reader.skipValue();
      }
      reader.endObject();
    }
    for (String parameter : type.parameters()) {
      if (missing.contains(parameter)) {
        throw new RefusedDeliveryException(
            "The stored arguments have no '"
                + parameter
                + "': they were written with other parameters under the same version of the event");
      }
    }
    return json.type(type.type()).fromJson(bytes);
  }
}
