package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of an event's parameters the parameters of a callback are bound to.
 *
 * @param indexes for each parameter of the callback, the place of the event's; -1 for information
 *     about the event
 */
public record Binding(List<Integer> indexes, By by) {

  /** What decided. */
  public enum By {
    NAME,
    POSITION,
    TYPE
  }

  static final int INFO = -1;

  /** The one binding that there is; empty if there is none, or more than one. */
  public static Optional<Binding> of(List<Parameter> event, List<Parameter> callback) {
    List<Parameter> bound = callback.stream().filter(parameter -> !parameter.isInfo()).toList();
    List<Integer> byName = bound.stream().map(parameter -> named(parameter, event)).toList();
    if (byName.stream().noneMatch(index -> index < 0)) {
      return fitting(event, bound, byName)
          ? Optional.of(new Binding(withInfo(callback, byName), By.NAME))
          : Optional.empty();
    }
    if (byName.stream().anyMatch(index -> index >= 0)) {
      return Optional.empty();
    }
    if (bound.size() == event.size()) {
      List<Integer> all = IntStream.range(0, event.size()).boxed().toList();
      return fitting(event, bound, all)
          ? Optional.of(new Binding(withInfo(callback, all), By.POSITION))
          : Optional.empty();
    }
    List<List<Integer>> byType = choices(event, bound);
    return byType.size() == 1
        ? Optional.of(new Binding(withInfo(callback, byType.get(0)), By.TYPE))
        : Optional.empty();
  }

  private static int named(Parameter parameter, List<Parameter> event) {
    return IntStream.range(0, event.size())
        .filter(index -> event.get(index).name().equals(parameter.name()))
        .findFirst()
        .orElse(-1);
  }

  private static boolean fitting(
      List<Parameter> event, List<Parameter> bound, List<Integer> indexes) {
    return IntStream.range(0, bound.size())
        .allMatch(i -> bound.get(i).type().takes(event.get(indexes.get(i)).type()));
  }

  /** All ways to give each parameter another one of the event that it takes. */
  private static List<List<Integer>> choices(List<Parameter> event, List<Parameter> bound) {
    List<List<Integer>> choices = List.of(List.of());
    for (Parameter parameter : bound) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> choice : choices) {
        for (int index = 0; index < event.size(); index++) {
          if (parameter.type().takes(event.get(index).type())) {
            longer.add(append(choice, index));
          }
        }
      }
      choices = longer;
    }
    return choices.stream()
        .filter(choice -> new HashSet<>(choice).size() == choice.size())
        .toList();
  }

  private static List<Integer> withInfo(List<Parameter> callback, List<Integer> indexes) {
    List<Integer> all = new ArrayList<>();
    int next = 0;
    for (Parameter parameter : callback) {
      all.add(parameter.isInfo() ? INFO : indexes.get(next++));
    }
    return all;
  }

  private static List<Integer> append(List<Integer> choice, int index) {
    List<Integer> longer = new ArrayList<>(choice);
    longer.add(index);
    return longer;
  }
}
