package dev.hardwire.tools.manifest;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A text in JSON that is always the same for the same values. What is absent, empty, false or 0 is
 * left out, so that a person finds what matters.
 */
final class JsonText {

  private final StringWriter text = new StringWriter();
  private final JsonWriter writer = new JsonWriter(text);

  private JsonText() {
    writer.setFormattingStyle(FormattingStyle.PRETTY);
  }

  /** The text of an object. */
  static String of(Consumer<JsonText> members) {
    JsonText json = new JsonText();
    json.write(json.writer::beginObject);
    members.accept(json);
    json.write(json.writer::endObject);
    return json.text + "\n";
  }

  /** Adds a text. */
  void add(String name, String value) {
    write(() -> writer.name(name).value(value));
  }

  /** Adds a text, where there is one. */
  void add(String name, Optional<String> value) {
    value.ifPresent(present -> add(name, present));
  }

  /** Adds a number, unless it is 0. */
  void add(String name, long value) {
    if (value != 0) {
      write(() -> writer.name(name).value(value));
    }
  }

  /** Adds what is true. */
  void add(String name, boolean value) {
    if (value) {
      write(() -> writer.name(name).value(true));
    }
  }

  /** Adds texts, unless there are none. */
  void add(String name, List<String> values) {
    if (!values.isEmpty()) {
      addAlways(name, values);
    }
  }

  /** Adds texts, even none. */
  void addAlways(String name, List<String> values) {
    write(() -> writer.name(name).beginArray());
    values.forEach(value -> write(() -> writer.value(value)));
    write(writer::endArray);
  }

  /** Adds keys and values in their order, unless there are none. */
  void add(String name, Map<String, String> values) {
    if (!values.isEmpty()) {
      object(name, json -> values.forEach(json::add));
    }
  }

  /** Adds an object. */
  void object(String name, Consumer<JsonText> members) {
    write(() -> writer.name(name).beginObject());
    members.accept(this);
    write(writer::endObject);
  }

  /** Adds objects, even none. */
  <T> void objects(String name, List<T> values, BiConsumer<JsonText, T> members) {
    write(() -> writer.name(name).beginArray());
    for (T value : values) {
      write(writer::beginObject);
      members.accept(this, value);
      write(writer::endObject);
    }
    write(writer::endArray);
  }

  /** A step of writing. */
  private interface Step {
    void run() throws IOException;
  }

  private void write(Step step) {
    try {
      step.run();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory can't fail", impossible);
    }
  }
}
