package dev.hardwire.tools.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Classes in texts, which are shown without their packages as long as that tells none apart. */
final class ClassNames {

  /** Packages are told by their small letters. */
  private static final Pattern CLASS =
      Pattern.compile(
          "(?<![\\w.$])((?:[\\p{Ll}_][\\w$]*\\.)+)(\\p{Lu}[\\w$]*)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}|[\u2028\u2029]");

  private final Set<String> ambiguous = new HashSet<>();

  private ClassNames() {}

  /** The classes that changes mention. */
  static ClassNames in(List<Change> changes) {
    ClassNames names = new ClassNames();
    Map<String, String> packages = new HashMap<>();
    changes.stream()
        .filter(change -> !change.aspect().startsWith("metadata "))
        .flatMap(
            change ->
                Stream.of(
                    Stream.of(change.name()),
                    change.approved().stream(),
                    change.current().stream()))
        .flatMap(texts -> texts)
        .flatMap(text -> CLASS.matcher(text).results())
        .forEach(
            found -> {
              String other = packages.putIfAbsent(found.group(2), found.group(1));
              if (other != null && !other.equals(found.group(1))) {
                names.ambiguous.add(found.group(2));
              }
            });
    return names;
  }

  /** A text with short names. */
  String simple(String text) {
    return printable(
        CLASS
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        ambiguous.contains(found.group(2)) ? found.group() : found.group(2))));
  }

  /** A text without what a terminal would take for something else. */
  static String printable(String text) {
    return UNPRINTABLE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(String.format("\\u%04x", (int) found.group().charAt(0))));
  }
}
