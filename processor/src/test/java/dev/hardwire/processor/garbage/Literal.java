package dev.hardwire.processor.garbage;

import java.util.stream.Collectors;

/** Text as a string literal of Java. */
final class Literal {

  private Literal() {}

  /** The literal, with escapes for everything that is no plain letter or sign. */
  static String of(String text) {
    return text.chars().mapToObj(Literal::escaped).collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int c) {
    if (c == '"' || c == '\\') {
      return "\\" + (char) c;
    }
    if (c < ' ' || c == 0x7f) {
      return String.format("\\%03o", c);
    }
    return c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c);
  }
}
