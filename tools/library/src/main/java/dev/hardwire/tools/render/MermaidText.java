package dev.hardwire.tools.render;

import java.util.stream.Collectors;

/** Labels of Mermaid diagrams. */
final class MermaidText {
  private MermaidText() {}

  /** A label in quotes, in which whatever could be markup is a numbered character. */
  static String quoted(String text) {
    return text.codePoints()
        .mapToObj(MermaidText::escaped)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String escaped(int character) {
    if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
      return " ";
    }
    boolean isPlain = Character.isLetterOrDigit(character) || " ._-(),:".indexOf(character) >= 0;
    return isPlain ? Character.toString(character) : "#" + character + ";";
  }
}
