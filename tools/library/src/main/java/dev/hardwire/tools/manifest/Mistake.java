package dev.hardwire.tools.manifest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a manifest has in a place where something else is wanted. */
final class Mistake {

  /** What helps against all of them. */
  static final String REMEDY =
      "Compile the module again with the version of Hardwire that this tool has, or restore the"
          + " file from where it was approved.";

  private Mistake() {}

  /**
   * The exception that says so.
   *
   * @param where the path in the file
   * @param value what stands there; null where nothing does
   * @param wanted what should stand there
   */
  static ManifestException of(String file, String where, @Nullable Object value, String wanted) {
    String found =
        value == null ? "is missing; it has to be " : "is " + shown(value) + " instead of ";
    return new ManifestException(file, where + " " + found + wanted + ".", REMEDY);
  }

  /** How a choice is called. */
  static String oneOf(Stream<String> possible) {
    return possible.collect(Collectors.joining(", ", "one of ", ""));
  }

  private static String shown(Object value) {
    if (value instanceof String text) {
      return "'" + text + "'";
    }
    if (value instanceof Map) {
      return "an object";
    }
    if (value instanceof List) {
      return "a list";
    }
    return value == JsonTree.NULL ? "nothing" : value.toString();
  }
}
