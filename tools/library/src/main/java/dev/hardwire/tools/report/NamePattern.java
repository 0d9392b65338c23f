package dev.hardwire.tools.report;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name in which {@code *} stands for any characters.
 *
 * @param text what is written
 */
public record NamePattern(String text) {

  /** Whether a name is meant. */
  public boolean matches(String name) {
    return Arrays.stream(text.split("\\*", -1))
        .map(Pattern::quote)
        .collect(Collectors.joining(".*"))
        .transform(regex -> Pattern.matches(regex, name));
  }
}
