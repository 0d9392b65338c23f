package dev.hardwire.integration.performance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * What a program costs: for each fire, method and class some numbers, of which lower ones are
 * better.
 */
final class Costs {

  private static final String ENDS_NAME = " = ";

  private final Map<String, Map<String, Integer>> numbers = new TreeMap<>();

  /** Adds to a number. */
  void add(String subject, String quantity, int number) {
    numbers
        .computeIfAbsent(subject, key -> new LinkedHashMap<>())
        .merge(quantity, number, Integer::sum);
  }

  /** Reads what {@link #lines} wrote. */
  static Costs read(List<String> lines) {
    Costs costs = new Costs();
    for (String line : lines) {
      int end = line.indexOf(ENDS_NAME);
      for (String number : line.substring(end + ENDS_NAME.length()).split(", ", -1)) {
        String[] words = number.split(" ", -1);
        costs.add(line.substring(0, end), words[0], Integer.parseInt(words[1]));
      }
    }
    return costs;
  }

  /** A line for each subject. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    numbers.forEach(
        (subject, of) ->
            lines.add(
                of.entrySet().stream()
                    .map(number -> number.getKey() + " " + number.getValue())
                    .collect(Collectors.joining(", ", subject + ENDS_NAME, ""))));
    return lines;
  }

  /** What is higher than before; a line for each subject. */
  List<String> worseThan(Costs before) {
    return changes(before, (number, old) -> number > old);
  }

  /** What is lower than before; a line for each subject. */
  List<String> betterThan(Costs before) {
    return changes(before, (number, old) -> number < old);
  }

  private List<String> changes(Costs before, BiPredicate<Integer, Integer> isMeant) {
    List<String> changes = new ArrayList<>();
    for (String subject : union(numbers.keySet(), before.numbers.keySet())) {
      List<String> changed = new ArrayList<>();
      for (String quantity : union(of(subject).keySet(), before.of(subject).keySet())) {
        int number = of(subject).getOrDefault(quantity, 0);
        int old = before.of(subject).getOrDefault(quantity, 0);
        if (isMeant.test(number, old)) {
          changed.add(quantity + " " + number + " instead of " + old);
        }
      }
      if (!changed.isEmpty()) {
        changes.add(subject + ": " + String.join(", ", changed));
      }
    }
    return changes;
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private Map<String, Integer> of(String subject) {
    return numbers.getOrDefault(subject, Map.of());
  }
}
