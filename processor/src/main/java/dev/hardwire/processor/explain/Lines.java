package dev.hardwire.processor.explain;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a limited length, as long as its words allow. */
final class Lines {

  /** With what compilers put before a line, it stays below 110. */
  private static final int LONGEST = 100;

  private static final String STEP = "  ";

  private final List<String> lines = new ArrayList<>();

  /**
   * Adds a paragraph.
   *
   * @param depth how far it is indented; the lines after its first one are a bit further
   */
  void add(int depth, String text) {
    String margin = STEP.repeat(depth);
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() == 0) {
        line.append(margin).append(word);
      } else if (line.length() + 1 + word.length() > LONGEST) {
        lines.add(line.toString());
        line = new StringBuilder(margin + STEP + STEP + word);
      } else {
        line.append(' ').append(word);
      }
    }
    lines.add(line.toString());
  }

  String text() {
    return String.join("\n", lines);
  }
}
