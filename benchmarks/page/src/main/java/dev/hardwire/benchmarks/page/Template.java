package dev.hardwire.benchmarks.page;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prose with places such as <code>{{name: argument | argument}}</code>, which are filled. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+):([^}]*)}}");

  private final Map<String, Filling> fillings;

  Template(Map<String, Filling> fillings) {
    this.fillings = fillings;
  }

  /**
   * Fills all places.
   *
   * @throws IllegalArgumentException if there is no such filling, or nothing to fill it with
   */
  String fill(String text) throws IOException {
    StringBuilder filled = new StringBuilder();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      place.appendReplacement(filled, Matcher.quoteReplacement(fill(place)));
    }
    return place.appendTail(filled).toString();
  }

  private String fill(Matcher place) throws IOException {
    Filling filling = fillings.get(place.group(1));
    if (filling == null) {
      throw new IllegalArgumentException("Nothing is known that fills " + place.group());
    }
    List<String> arguments =
        Arrays.stream(place.group(2).split("\\|", -1)).map(String::strip).toList();
    try {
      return filling.text(arguments);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("Arguments are missing: " + place.group(), e);
    }
  }

  /** What stands at a place. */
  interface Filling {
    String text(List<String> arguments) throws IOException;
  }
}
