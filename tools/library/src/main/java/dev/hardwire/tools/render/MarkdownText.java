package dev.hardwire.tools.render;

import java.util.regex.Pattern;

/** Text that says the same in a cell of a Markdown table as it does anywhere else. */
final class MarkdownText {
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private MarkdownText() {}

  /** Text in which nothing is markup. */
  static String plain(String text) {
    return oneLine(text).replaceAll("([\\\\`*_{}\\[\\]<>#+!|~&$@])", "\\\\$1");
  }

  /** Text as code. */
  static String code(String text) {
    String line = oneLine(text).replace("|", "\\|");
    if (line.isBlank()) {
      return "";
    }
    if (!line.contains("`")) {
      return "`" + line + "`";
    }
    String fence = "`".repeat(longestRun(line) + 1);
    return fence + " " + line + " " + fence;
  }

  private static int longestRun(String text) {
    return BACKTICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
