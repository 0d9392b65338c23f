package dev.hardwire.durable.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonDataException;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.json.PropertyNames;
import io.avaje.jsonb.Jsonb;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a map as an object, and reads the keys as they were. */
final class MapByString<V> implements JsonAdapter<@Nullable Map<String, V>> {

  private final PropertyNames noNames;
  private final boolean isEscaped;
  private final JsonAdapter<V> content;

  MapByString(Jsonb json, JsonAdapter<V> content) {
    this.noNames = json.properties();
    this.isEscaped = isEscaped(json, noNames);
    this.content = content;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<String, V> map) {
    if (map == null) {
      writer.nullValue();
      return;
    }
    writer.beginObject();
    map.forEach(
        (key, value) -> {
          writer.name(key);
          content.toJson(writer, value);
        });
    writer.endObject();
  }

  @Override
  public @Nullable Map<String, V> fromJson(JsonReader reader) {
    if (reader.isNullValue()) {
      return null;
    }
    Map<String, V> map = new LinkedHashMap<>();
    reader.beginObject(noNames); // else keys are taken for the names around the map
    while (reader.hasNextField()) {
      String field = reader.nextField();
      String key = isEscaped ? Escapes.resolve(field) : field;
      if (map.containsKey(key)) {
        throw new JsonDataException("Key '" + key + "' stands there twice");
      }
      map.put(key, content.fromJson(reader));
    }
    reader.endObject();
    return map;
  }

  /** Whether readers leave it to us what escapes mean. */
  private static boolean isEscaped(Jsonb json, PropertyNames noNames) {
    try (JsonReader reader = json.reader("{\"\\\\\":1}")) {
      reader.beginObject(noNames);
      return reader.hasNextField() && reader.nextField().length() == 2;
    }
  }
}
