package dev.hardwire.durable.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes an empty number as {@code null}, and reads that as an empty one. */
final class OptionalNumber<T> implements JsonAdapter<T> {

  private final T empty;
  private final Function<JsonReader, T> present;
  private final BiConsumer<JsonWriter, T> writing;

  OptionalNumber(T empty, Function<JsonReader, T> present, BiConsumer<JsonWriter, T> writing) {
    this.empty = empty;
    this.present = present;
    this.writing = writing;
  }

  @Override
  public void toJson(JsonWriter writer, T value) {
    writing.accept(writer, value == null ? empty : value);
  }

  @Override
  public T fromJson(JsonReader reader) {
    return reader.isNullValue() ? empty : present.apply(reader);
  }
}
