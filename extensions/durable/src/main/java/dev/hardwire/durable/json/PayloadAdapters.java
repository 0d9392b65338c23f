package dev.hardwire.durable.json;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.AdapterFactory;
import io.avaje.jsonb.Jsonb;
import io.avaje.jsonb.Types;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The codecs that read what they wrote, of types for which those of avaje-jsonb don't: where nulls
 * are written, its empty optionals come back as {@code null}; it fails to read byte arrays that are
 * {@code null} or empty; and in a record it reads the keys of maps as they are escaped.
 */
public final class PayloadAdapters implements AdapterFactory {

  /** Creates the factory, which has no state. */
  public PayloadAdapters() {}

  @Override
  public @Nullable JsonAdapter<?> create(Type type, Jsonb json) {
    if (type == OptionalInt.class) {
      return new OptionalNumber<>(
          OptionalInt.empty(), reader -> OptionalInt.of(reader.readInt()), PayloadAdapters::write);
    }
    if (type == OptionalLong.class) {
      return new OptionalNumber<>(
          OptionalLong.empty(),
          reader -> OptionalLong.of(reader.readLong()),
          PayloadAdapters::write);
    }
    if (type == OptionalDouble.class) {
      return new OptionalNumber<>(
          OptionalDouble.empty(),
          reader -> OptionalDouble.of(reader.readDouble()),
          PayloadAdapters::write);
    }
    return ofContents(type, json);
  }

  private static @Nullable JsonAdapter<?> ofContents(Type type, Jsonb json) {
    if (Types.isGenericTypeOf(type, Optional.class)) {
      return new OptionalValue<>(json.adapter(Types.typeArguments(type)[0]));
    }
    if (Types.isGenericTypeOf(type, Map.class) && Types.typeArguments(type)[0] == String.class) {
      return new MapByString<>(json, json.adapter(Types.typeArguments(type)[1]));
    }
    return Types.rawType(type) == byte[].class ? new Bytes() : null;
  }

  private static void write(JsonWriter writer, OptionalInt value) {
    value.ifPresentOrElse(writer::value, writer::nullValue);
  }

  private static void write(JsonWriter writer, OptionalLong value) {
    value.ifPresentOrElse(writer::value, writer::nullValue);
  }

  private static void write(JsonWriter writer, OptionalDouble value) {
    value.ifPresentOrElse(writer::value, writer::nullValue);
  }
}
