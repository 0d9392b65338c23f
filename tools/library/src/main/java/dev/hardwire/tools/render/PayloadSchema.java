package dev.hardwire.tools.render;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.hardwire.tools.manifest.EventEntry.Parameter;
import java.util.List;

/** JSON Schemas of what an event carries, as far as its parameters' types tell. */
final class PayloadSchema {
  private PayloadSchema() {}

  /** An object with a property for each parameter. */
  static JsonObject of(List<Parameter> parameters) {
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    for (Parameter parameter : parameters) {
      properties.add(parameter.name(), of(JavaType.of(parameter.type())));
      required.add(parameter.name());
    }
    JsonObject schema = typed("object");
    schema.add("properties", properties);
    if (!required.isEmpty()) {
      schema.add("required", required);
    }
    return schema;
  }

  static JsonObject of(JavaType type) {
    if (type.dimensions() > 0) {
      boolean isBytes = type.dimensions() == 1 && type.name().equals("byte");
      return isBytes ? formatted("string", "binary") : array(type.element());
    }
    return switch (type.name().replaceFirst("^java\\.(lang|util)\\.", "")) {
      case "boolean", "Boolean" -> typed("boolean");
      case "byte", "short", "int", "Byte", "Short", "Integer", "OptionalInt" ->
          formatted("integer", "int32");
      case "long", "Long", "OptionalLong" -> formatted("integer", "int64");
      case "float", "Float" -> formatted("number", "float");
      case "double", "Double", "OptionalDouble" -> formatted("number", "double");
      case "char", "Character", "String", "CharSequence", "Locale", "Currency" -> typed("string");
      case "java.math.BigInteger" -> typed("integer");
      case "java.math.BigDecimal", "Number" -> typed("number");
      case "UUID" -> formatted("string", "uuid");
      case "java.net.URI", "java.net.URL" -> formatted("string", "uri");
      case "java.time.LocalDate" -> formatted("string", "date");
      case "java.time.LocalTime" -> formatted("string", "time");
      case "java.time.Instant", "java.time.OffsetDateTime", "java.time.ZonedDateTime", "Date" ->
          formatted("string", "date-time");
      case "java.time.Duration", "java.time.Period" -> formatted("string", "duration");
      case "List", "Set", "Collection", "Iterable", "Queue", "Deque", "SortedSet" ->
          array(argument(type, 0));
      case "Map", "SortedMap", "NavigableMap" -> map(argument(type, 1));
      case "Optional" -> of(argument(type, 0));
      case "Object" -> new JsonObject();
      default -> unknown(type);
    };
  }

  private static JavaType argument(JavaType type, int index) {
    return index < type.arguments().size() ? type.arguments().get(index) : JavaType.of("Object");
  }

  private static JsonObject array(JavaType element) {
    return with(typed("array"), "items", of(element));
  }

  private static JsonObject map(JavaType value) {
    return with(typed("object"), "additionalProperties", of(value));
  }

  /** What an application's own class looks like in JSON is nothing that an event says. */
  private static JsonObject unknown(JavaType type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("title", Wording.withoutPackages(type.name()));
    schema.addProperty("x-java-type", type.name());
    return schema;
  }

  private static JsonObject formatted(String type, String format) {
    JsonObject schema = typed(type);
    schema.addProperty("format", format);
    return schema;
  }

  private static JsonObject typed(String type) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", type);
    return schema;
  }

  private static JsonObject with(JsonObject schema, String name, JsonElement value) {
    schema.add(name, value);
    return schema;
  }
}
