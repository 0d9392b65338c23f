package dev.hardwire.processor.wire;

import dev.hardwire.processor.model.EventName;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.wire.ModuleResolver.ResolvedModule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The callbacks of modules by the events that they listen to. */
final class Listeners {

  private final Map<String, List<Listener>> usable = new TreeMap<>();
  private final Map<String, List<Listener>> broken = new TreeMap<>();

  private Listeners() {}

  /**
   * Gathers the callbacks of modules.
   *
   * @param declared the events that have contracts
   */
  static Listeners of(List<ResolvedModule> modules, Set<String> declared) {
    Listeners listeners = new Listeners();
    modules.forEach(module -> listeners.add(module.contents(), module.place()));
    listeners.settle(declared);
    return listeners;
  }

  /**
   * The callbacks of one module.
   *
   * @param place where their problems are told if they aren't of this compilation
   */
  static Listeners of(ModuleContents module, Location place) {
    Listeners listeners = new Listeners();
    listeners.add(module, place);
    return listeners;
  }

  private void add(ModuleContents module, Location place) {
    for (Callback callback : module.callbacks()) {
      Listener listener = new Listener(callback, module.type(), place);
      callback.events().forEach(event -> add(usable, event, listener));
    }
    for (Callback callback : module.broken()) {
      Listener listener = new Listener(callback, module.type(), place);
      names(callback).forEach(event -> add(broken, event, listener));
    }
  }

  /** Takes what is no name of an event for one that would be reached alike, where there is one. */
  private void settle(Set<String> declared) {
    Set<String> sure = new TreeSet<>(declared);
    sure.addAll(usable.keySet());
    for (String guess : List.copyOf(broken.keySet())) {
      List<Listener> guessed = broken.getOrDefault(guess, List.of());
      boolean isGuess =
          !sure.contains(guess)
              && guessed.stream().noneMatch(it -> it.callback().events().contains(guess));
      sure.stream()
          .filter(name -> isGuess && isReachedAlike(name, guess))
          .findFirst()
          .ifPresent(
              name -> {
                broken.remove(guess);
                broken.computeIfAbsent(name, event -> new ArrayList<>()).addAll(guessed);
              });
    }
  }

  private static boolean isReachedAlike(String name, String other) {
    return EventName.nearest(name)
        .map(EventName::accessorName)
        .equals(EventName.nearest(other).map(EventName::accessorName));
  }

  /** The events that a callback probably means. */
  private static Set<String> names(Callback broken) {
    Set<String> names = new LinkedHashSet<>();
    broken.events().stream()
        .map(EventName::nearest)
        .flatMap(Optional::stream)
        .forEach(event -> names.add(event.text()));
    return names;
  }

  private static void add(Map<String, List<Listener>> byEvent, String event, Listener listener) {
    byEvent.computeIfAbsent(event, e -> new ArrayList<>()).add(listener);
  }

  /** All events that anybody listens to, in the order of their names. */
  Set<String> events() {
    Set<String> events = new TreeSet<>(usable.keySet());
    events.addAll(broken.keySet());
    return events;
  }

  /** Whether anybody listens to an event, or means to. */
  boolean knows(String event) {
    return usable.containsKey(event) || broken.containsKey(event);
  }

  /** The callbacks that an event calls, in their order. */
  List<Listener> usable(String event) {
    return usable.getOrDefault(event, List.of());
  }

  /** The callbacks that can't be called, for reasons that are reported. */
  List<Listener> broken(String event) {
    return broken.getOrDefault(event, List.of());
  }
}
