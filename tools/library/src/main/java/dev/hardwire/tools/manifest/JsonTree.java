package dev.hardwire.tools.manifest;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON into maps, lists, texts, numbers and truth values. Unlike Gson's own trees, it does
 * not drop the first one of two members with the same name.
 */
final class JsonTree {

  /** What JSON has for nothing. */
  static final Object NULL = new Object();

  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private static final String REMEDY =
      "Compile the module again, or restore the file from where it was approved.";

  private final String file;
  private final JsonReader reader;

  private JsonTree(String file, JsonReader reader) {
    this.file = file;
    this.reader = reader;
    reader.setStrictness(Strictness.STRICT);
  }

  /**
   * Reads a file to its end.
   *
   * @param file how messages call it
   */
  static Object read(String file, InputStream content) throws ManifestException {
    InputStreamReader text =
        new InputStreamReader(content, StandardCharsets.UTF_8.newDecoder()); // no '?' for garbage
    try (JsonReader reader = new JsonReader(text)) {
      JsonTree tree = new JsonTree(file, reader);
      Object value = tree.value();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedJsonException("There is more behind the end of the manifest");
      }
      return value;
    } catch (ManifestException told) {
      throw told;
    } catch (EOFException | MalformedJsonException | CharacterCodingException failure) {
      throw new ManifestException(file, "is no JSON" + reason(failure), REMEDY, failure);
    } catch (IOException failure) {
      throw new ManifestException(
          file, "could not be read: " + failure + ".", "Check that it can be read.", failure);
    }
  }

  /** Gson's own words are for those who call it. */
  private static String reason(IOException failure) {
    if (failure instanceof CharacterCodingException) {
      return ", as it is not written in UTF-8.";
    }
    Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
    return place.find()
        ? " at line " + place.group(1) + ", column " + place.group(2) + "."
        : ", or more than that.";
  }

  private Object value() throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> object();
      case BEGIN_ARRAY -> array();
      case STRING -> reader.nextString();
      case NUMBER -> number();
      case BOOLEAN -> reader.nextBoolean();
      default -> {
        reader.nextNull();
        yield NULL;
      }
    };
  }

  private Map<String, Object> object() throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      String path = reader.getPath();
      if (members.put(name, value()) != null) {
        throw new ManifestException(file, path + " is there twice.", REMEDY);
      }
    }
    reader.endObject();
    return members;
  }

  private List<Object> array() throws IOException {
    List<Object> values = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      values.add(value());
    }
    reader.endArray();
    return values;
  }

  /** A number; one that would take long to read is none of ours. */
  private Object number() throws IOException {
    String digits = reader.nextString();
    return digits.length() <= 40 && !digits.matches(".*[eE].*") ? new BigDecimal(digits) : NULL;
  }
}
