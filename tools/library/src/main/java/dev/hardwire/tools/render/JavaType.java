package dev.hardwire.tools.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A type as Java writes it, taken apart.
 *
 * @param name the class or primitive, without annotations
 * @param arguments its type arguments; bounds stand for wildcards
 * @param dimensions of how many dimensions an array it is
 */
record JavaType(String name, List<JavaType> arguments, int dimensions) {

  JavaType {
    arguments = List.copyOf(arguments);
  }

  static JavaType of(String text) {
    String type = text.strip().replaceAll("@[\\w.]+(\\([^)]*\\))?\\s*", "").replace("...", "[]");
    type = type.replaceFirst("^\\?\\s*(?:(?:extends|super)\\s+)?", "").strip();
    int dimensions = 0;
    while (type.endsWith("[]")) {
      type = type.substring(0, type.length() - 2).strip();
      dimensions++;
    }
    int open = type.indexOf('<');
    if (open < 0 || !type.endsWith(">")) {
      return new JavaType(type.isEmpty() ? "java.lang.Object" : type, List.of(), dimensions);
    }
    String inner = type.substring(open + 1, type.length() - 1);
    return new JavaType(type.substring(0, open).strip(), arguments(inner), dimensions);
  }

  /** The type of an array's elements. */
  JavaType element() {
    return new JavaType(name, arguments, dimensions - 1);
  }

  private static List<JavaType> arguments(String text) {
    List<JavaType> arguments = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> depth++;
        case '>' -> depth--;
        case ',' -> {
          if (depth == 0) {
            arguments.add(of(text.substring(start, i)));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    arguments.add(of(text.substring(start)));
    return arguments;
  }
}
