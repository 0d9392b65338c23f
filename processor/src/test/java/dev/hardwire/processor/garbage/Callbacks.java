package dev.hardwire.processor.garbage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The methods with {@code @Callback} in sources, as far as these tell by their tokens. */
final class Callbacks {

  private Callbacks() {}

  /** Those that no generated source mentions. */
  static List<String> lostBy(Verdict verdict, Collection<String> sources) {
    return sources.stream()
        .flatMap(source -> methodsIn(source).stream())
        .filter(
            method ->
                verdict.generatedSources().stream().noneMatch(it -> it.text().contains(method)))
        .map(method -> "lost callback: " + method)
        .toList();
  }

  private static List<String> methodsIn(String source) {
    List<String> names = new ArrayList<>();
    List<Token> tokens = Token.in(source);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).text().equals("Callback") && tokens.get(i - 1).text().equals("@")) {
        names.add(methodAfter(tokens, i + 1));
      }
    }
    return names;
  }

  /** The word before the parameters, which follow the arguments of annotations. */
  private static String methodAfter(List<Token> tokens, int start) {
    int open = 0;
    String before = "@";
    String previous = "";
    for (int i = start; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean isAnnotation = before.equals("@") || previous.equals("@");
      if (open == 0 && text.equals("(") && !isAnnotation) {
        return before;
      }
      open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      previous = before;
      before = text;
    }
    return before;
  }
}
