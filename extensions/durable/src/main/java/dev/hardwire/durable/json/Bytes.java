package dev.hardwire.durable.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Writes bytes in Base64. */
final class Bytes implements JsonAdapter<byte @Nullable []> {

  @Override
  public void toJson(JsonWriter writer, byte @Nullable [] value) {
    if (value == null) {
      writer.nullValue();
    } else {
      writer.value(Base64.getEncoder().encodeToString(value));
    }
  }

  @Override
  public byte @Nullable [] fromJson(JsonReader reader) {
    return reader.isNullValue() ? null : Base64.getDecoder().decode(reader.readString());
  }
}
