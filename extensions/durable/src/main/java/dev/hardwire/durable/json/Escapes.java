package dev.hardwire.durable.json;

import io.avaje.json.JsonDataException;

/** The escapes of JSON's strings. */
final class Escapes {

  private static final int HEXADECIMAL = 16;
  private static final int DIGITS = 4;

  private Escapes() {}

  /** What an escaped text stands for. */
  static String resolve(String escaped) {
    if (escaped.indexOf('\\') < 0) {
      return escaped;
    }
    StringBuilder text = new StringBuilder(escaped.length());
    int at = 0;
    while (at < escaped.length()) {
      char next = escaped.charAt(at++);
      if (next != '\\') {
        text.append(next);
      } else if (escaped.charAt(at) == 'u') {
        text.append((char) Integer.parseInt(escaped, at + 1, at + 1 + DIGITS, HEXADECIMAL));
        at += 1 + DIGITS;
      } else {
        text.append(simple(escaped.charAt(at++)));
      }
    }
    return text.toString();
  }

  private static char simple(char letter) {
    return switch (letter) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '"', '\\', '/' -> letter;
      default -> throw new JsonDataException("JSON has no escape \\" + letter);
    };
  }
}
