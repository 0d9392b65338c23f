package dev.hardwire.tools.render;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps such as {@code [[scripts]]}. What fills a gap is not looked at again. */
record Template(String text) {
  private static final Pattern GAP = Pattern.compile("\\[\\[(\\w+)]]");

  static Template of(String text) {
    return new Template(text);
  }

  String with(Map<String, String> values) {
    return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value(gap, values)));
  }

  private static String value(MatchResult gap, Map<String, String> values) {
    String value = values.get(gap.group(1));
    if (value == null) {
      throw new IllegalStateException("nothing fills the gap " + gap.group());
    }
    return value;
  }
}
