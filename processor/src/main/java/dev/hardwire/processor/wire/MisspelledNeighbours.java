package dev.hardwire.processor.wire;

import dev.hardwire.processor.check.NearestName;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names in {@code before} and {@code after} that nobody has, while another callback of the same
 * event has nearly the same. Other absent names are no mistake: modules need not know each other.
 */
final class MisspelledNeighbours {

  private final Set<String> known = new HashSet<>();
  private final AdviceSites sites;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Creates a search.
   *
   * @param present all modules that the names may come from
   */
  MisspelledNeighbours(List<ResolvedModule> present, AdviceSites sites) {
    this.sites = sites;
    present.stream()
        .flatMap(module -> module.contents().allCallbacks())
        .forEach(callback -> known.addAll(Wishes.names(callback)));
  }

  /**
   * The problems of callbacks.
   *
   * @param listeners who may be meant
   * @param asked whose names are looked at
   */
  List<Problem> among(Listeners listeners, Predicate<Callback> asked) {
    Set<Listener> asking = new LinkedHashSet<>();
    for (String event : listeners.events()) {
      listeners.usable(event).stream()
          .filter(listener -> asked.test(listener.callback()))
          .filter(this::namesSomebodyAbsent)
          .forEach(asking::add);
    }
    for (Listener listener : asking) {
      Set<String> neighbours = neighbours(listener, listeners);
      listener.callback().place().before().forEach(n -> check(listener, "before", n, neighbours));
      listener.callback().place().after().forEach(n -> check(listener, "after", n, neighbours));
    }
    return problems;
  }

  private boolean namesSomebodyAbsent(Listener listener) {
    return Stream.of(listener.callback().place().before(), listener.callback().place().after())
        .flatMap(List::stream)
        .anyMatch(name -> !known.contains(name));
  }

  /** The names of the other callbacks of the same events. */
  private static Set<String> neighbours(Listener listener, Listeners listeners) {
    Set<String> names = new TreeSet<>();
    for (String event : listener.callback().events()) {
      listeners.usable(event).stream()
          .filter(other -> !other.equals(listener))
          .forEach(other -> names.addAll(Wishes.names(other.callback())));
    }
    names.removeAll(Wishes.names(listener.callback()));
    return names;
  }

  private void check(Listener listener, String member, String name, Set<String> neighbours) {
    if (!known.contains(name)) {
      List<String> alike =
          neighbours.stream().filter(other -> !differsInNumbersAlone(name, other)).toList();
      NearestName.of(name, alike)
          .ifPresent(nearest -> problems.add(problem(listener, member, name, nearest)));
    }
  }

  /** Whether two names are those of different versions or steps. */
  private static boolean differsInNumbersAlone(String one, String other) {
    return one.replaceAll("\\d", "").equals(other.replaceAll("\\d", ""));
  }

  private Problem problem(Listener listener, String member, String name, String nearest) {
    Location place =
        listener
            .callback()
            .declaration()
            .map(declared -> declared.locationOf(member, name))
            .orElse(listener.place());
    return Problem.of(
            ProblemCode.MISSPELLED_NEIGHBOUR,
            place,
            "'"
                + member
                + "' of "
                + listener.callback().displayName()
                + " names '"
                + name
                + "', which is no callback here, so that name has no effect.",
            "Did you mean '" + nearest + "'?")
        .about(sites.of(listener, Optional.empty()));
  }
}
