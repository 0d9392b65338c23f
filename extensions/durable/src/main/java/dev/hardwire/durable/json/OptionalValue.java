package dev.hardwire.durable.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.util.Optional;

/** Writes an empty optional as {@code null}, and reads that as an empty one. */
final class OptionalValue<T> implements JsonAdapter<Optional<T>> {

  private final JsonAdapter<T> content;

  OptionalValue(JsonAdapter<T> content) {
    this.content = content;
  }

  @Override
  public void toJson(JsonWriter writer, Optional<T> value) {
    if (value == null || value.isEmpty()) {
      writer.nullValue();
    } else {
      content.toJson(writer, value.get());
    }
  }

  @Override
  public Optional<T> fromJson(JsonReader reader) {
    return reader.isNullValue() ? Optional.empty() : Optional.of(content.fromJson(reader));
  }
}
