package dev.hardwire.processor.garbage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word, number, text or sign of a source.
 *
 * @param start where it begins
 * @param end where it ends
 * @param text what it is
 */
record Token(int start, int end, String text) {

  private static final Pattern COMMENT_OR_TOKEN =
      Pattern.compile(
          "//[^\n]*|/\\*(?s:.*?)\\*/"
              + "|\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'"
              + "|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\p{N}[\\p{L}\\p{N}_.]*|->|::|\\S");

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "double", "float", "int", "long", "short");

  private static final Set<String> DECLARATIONS = Set.of("class", "interface", "enum", "record");

  /** All tokens of a source, without comments. */
  static List<Token> in(String source) {
    return COMMENT_OR_TOKEN
        .matcher(source)
        .results()
        .map(found -> new Token(found.start(), found.end(), found.group()))
        .filter(token -> !token.text.startsWith("//") && !token.text.startsWith("/*"))
        .toList();
  }

  /** The tokens by which a source mentions types; those that declare one are left out. */
  static List<Token> typesIn(String source) {
    List<Token> mentioned = new ArrayList<>();
    String before = "";
    for (Token token : in(source)) {
      if (token.looksLikeAType() && !DECLARATIONS.contains(before)) {
        mentioned.add(token);
      }
      before = token.text;
    }
    return mentioned;
  }

  private boolean looksLikeAType() {
    return Character.isUpperCase(text.codePointAt(0)) || PRIMITIVES.contains(text);
  }

  /** The source with something else in the place of this token. */
  String replaced(String source, String replacement) {
    return source.substring(0, start) + replacement + source.substring(end);
  }

  /** The source up to this token, which is left out. */
  String cut(String source) {
    return source.substring(0, start);
  }

  /** The source up to this token, with all brackets closed that are open there. */
  String cutAndClosed(String source) {
    StringBuilder closing = new StringBuilder();
    for (Token token : in(cut(source))) {
      int opened = "({[".indexOf(token.text);
      if (opened >= 0) {
        closing.insert(0, ")}]".charAt(opened));
      } else if (")}]".contains(token.text)) {
        closing.deleteCharAt(0);
      }
    }
    return cut(source) + closing;
  }
}
