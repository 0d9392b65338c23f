package dev.hardwire.processor.garbage;

/** Text as a string literal of Java. */
final class Literal {

  private Literal() {}

  /** The literal, with escapes for everything that is no plain letter or sign. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        literal.append(String.format("\\%03o", (int) c));
      } else if (c < 0x7f) {
        literal.append(c);
      } else {
        literal.append(String.format("\\u%04x", (int) c));
      }
    }
    return literal.append('"').toString();
  }
}
