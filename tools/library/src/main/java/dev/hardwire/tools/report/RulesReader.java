package dev.hardwire.tools.report;

import dev.hardwire.tools.report.Finding.Rule;
import dev.hardwire.tools.report.Rules.ForbiddenEdge;
import dev.hardwire.tools.report.Rules.Ignored;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a file of rules, line by line, so that each mistake is told with its line. */
final class RulesReader {
  private static final String DEPTH = "cascade-depth";
  private static final String FORBID = "forbid.";
  private static final String IGNORE = "ignore.";

  private final Path file;
  private final Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
  private final List<ForbiddenEdge> forbidden = new ArrayList<>();
  private final List<Ignored> ignored = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<String> mistakes = new ArrayList<>();
  private int cascadeDepth = Rules.DEFAULT.cascadeDepth();

  private RulesReader(Path file) {
    this.file = file;
  }

  static Rules read(Path file) throws IOException {
    RulesReader reader = new RulesReader(file);
    List<String> lines = reader.lines();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i).strip(), i + 1);
    }
    if (!reader.mistakes.isEmpty()) {
      throw new RulesException(String.join("\n", reader.mistakes));
    }
    return new Rules(reader.severities, reader.cascadeDepth, reader.forbidden, reader.ignored);
  }

  private List<String> lines() throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (CharacterCodingException e) {
      throw new RulesException(file + ": This is no text in UTF-8. Save it as UTF-8.");
    }
  }

  private void line(String text, int number) {
    if (text.isEmpty() || text.startsWith("#") || text.startsWith("!")) {
      return;
    }
    int equals = text.indexOf('=');
    String key = (equals < 0 ? text : text.substring(0, equals)).strip();
    Optional<String> mistake =
        equals < 0
            ? Optional.of("'" + text + "' has no '='. Write a rule as in 'unfired=warning'.")
            : repeated(key, number).or(() -> entry(key, text.substring(equals + 1).strip()));
    mistake.ifPresent(message -> mistakes.add(file + ":" + number + ": " + message));
  }

  private Optional<String> repeated(String key, int number) {
    Integer first = lines.putIfAbsent(key, number);
    return first == null
        ? Optional.empty()
        : Optional.of("'" + key + "' stands in line " + first + " already. Keep one of them.");
  }

  /** Takes an entry in; returns what is wrong with it. */
  private Optional<String> entry(String key, String value) {
    if (key.equals(DEPTH)) {
      return depth(value);
    }
    if (key.startsWith(FORBID)) {
      return forbid(value);
    }
    return key.startsWith(IGNORE) ? ignore(value) : severity(key, value);
  }

  private Optional<String> depth(String value) {
    if (!value.matches("[1-9][0-9]{0,5}")) {
      return Optional.of("'" + value + "' is no depth. Write a number from 1 to 999999.");
    }
    cascadeDepth = Integer.parseInt(value);
    return Optional.empty();
  }

  private Optional<String> forbid(String value) {
    List<String> ends = Arrays.stream(value.split("->", -1)).map(String::strip).toList();
    if (ends.size() != 2 || ends.stream().anyMatch(end -> !isPattern(end))) {
      return Optional.of(
          "'"
              + value
              + "' is no pair of modules. Write who may not hear, '->', and whose events:"
              + " 'mail.* -> database.*'.");
    }
    forbidden.add(new ForbiddenEdge(new NamePattern(ends.get(0)), new NamePattern(ends.get(1))));
    return Optional.empty();
  }

  private Optional<String> ignore(String value) {
    String[] words = value.split("\\s+", -1);
    if (words.length != 2 || !isPattern(words[1])) {
      return Optional.of(
          "'"
              + value
              + "' is not a rule and a name. Write which rule ignores which event or module:"
              + " 'unfired debug_*'.");
    }
    Optional<Rule> rule = rule(words[0]);
    rule.ifPresent(known -> ignored.add(new Ignored(known, new NamePattern(words[1]))));
    return rule.isPresent() ? Optional.empty() : Optional.of(unknown(words[0]));
  }

  private static boolean isPattern(String text) {
    return text.matches("[\\p{javaJavaIdentifierPart}.*-]+");
  }

  private Optional<String> severity(String key, String value) {
    Optional<Rule> rule = rule(key);
    if (rule.isEmpty()) {
      return Optional.of(unknown(key));
    }
    Optional<Severity> severity =
        Arrays.stream(Severity.values()).filter(one -> word(one).equals(value)).findFirst();
    severity.ifPresent(known -> severities.put(rule.get(), known));
    return severity.isPresent()
        ? Optional.empty()
        : Optional.of("'" + value + "' is no severity. Write one of " + words(Severity.values()));
  }

  private static Optional<Rule> rule(String word) {
    return Arrays.stream(Rule.values()).filter(one -> word(one).equals(word)).findFirst();
  }

  private static String unknown(String rule) {
    return "There is no rule '" + rule + "'. The rules are " + words(Rule.values());
  }

  private static String words(Enum<?>[] values) {
    return Arrays.stream(values).map(RulesReader::word).collect(Collectors.joining(", ")) + ".";
  }

  /** How a value is written in files and messages: {@code self-fired}. */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
