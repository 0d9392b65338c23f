package dev.hardwire.processor.lock;

import dev.hardwire.processor.lock.Found.FoundCallback;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A wiring beside what the lock file has of it.
 *
 * @param differences what would lose something that may be stored; the wiring is a mistake then
 * @param lock what the file is to have of the wiring, where there are none
 */
public record Comparison(List<Difference> differences, Lock lock) {

  /** A copy of the list is kept. */
  public Comparison {
    differences = List.copyOf(differences);
  }

  /**
   * Compares.
   *
   * @param file the lock file, as messages name it
   */
  public static Comparison of(Lock known, Found found, String file) {
    List<Difference> differences = new ArrayList<>();
    found
        .events()
        .forEach(
            (event, now) -> {
              NavigableMap<Integer, List<Parameter>> versions =
                  known.events().getOrDefault(event, new TreeMap<>());
              if (!versions.isEmpty()) {
                differences.addAll(ContractComparison.of(event, now, versions, file));
              }
            });
    Set<String> ids = new LinkedHashSet<>(known.callbacks().keySet());
    ids.addAll(known.formerly().keySet());
    for (String id : ids) {
      differences.addAll(callback(id, known, found, file));
    }
    return new Comparison(differences, union(known, found));
  }

  private static List<Difference> callback(String id, Lock known, Found found, String file) {
    FoundCallback now = found.callbacks().get(id);
    if (now == null) {
      return found.successorOf(id).isPresent() || known.gone().containsKey(id)
          ? List.of()
          : List.of(removed(id, known, found, file));
    }
    return known.callbacks().getOrDefault(id, new TreeSet<>()).stream()
        .filter(event -> !now.events().contains(event))
        .map(event -> unheard(id, event, file))
        .toList();
  }

  private static Difference removed(String id, Lock known, Found found, String file) {
    Optional<String> successor = Optional.ofNullable(known.formerly().get(id));
    List<String> added =
        found.callbacks().keySet().stream()
            .filter(it -> !known.callbacks().containsKey(it))
            .toList();
    Optional<String> place =
        successor
            .filter(found.callbacks()::containsKey)
            .or(() -> added.size() == 1 ? Optional.of(added.get(0)) : Optional.empty());
    String way =
        place
            .map(it -> "If callback '%s' is the same, give it formerly = \"%s\".".formatted(it, id))
            .orElse(
                "Give formerly = \"%s\" to the callback that has another id now.".formatted(id));
    return Difference.ofCallback(
        place,
        "No durable callback has id '%s', under which calls may be stored.".formatted(id),
        way
            + " If none of them are to be made, write %s= in the place of its line in %s."
                .formatted(LockText.goneKey(id), file));
  }

  private static Difference unheard(String id, String event, String file) {
    return Difference.ofCallback(
        Optional.of(id),
        "Durable callback '%s' does not hear event '%s', of which calls may be stored for it."
            .formatted(id, event),
        "Let it hear the event. If no such calls are stored any more, take '%s' out of line %s in %s."
            .formatted(event, LockText.callbackKey(id), file));
  }

  private static Lock union(Lock known, Found found) {
    NavigableMap<String, NavigableMap<Integer, List<Parameter>>> events =
        new TreeMap<>(known.events());
    found
        .events()
        .forEach(
            (event, now) -> {
              NavigableMap<Integer, List<Parameter>> versions =
                  new TreeMap<>(events.getOrDefault(event, new TreeMap<>()));
              ContractComparison.addVersions(now, versions);
              events.put(event, versions);
            });
    NavigableMap<String, NavigableSet<String>> callbacks = new TreeMap<>();
    NavigableMap<String, String> formerly = new TreeMap<>();
    NavigableMap<String, String> gone = new TreeMap<>(known.gone());
    found
        .callbacks()
        .forEach(
            (id, callback) -> {
              callbacks.put(id, new TreeSet<>(callback.events()));
              callback.formerly().forEach(it -> formerly.put(it, id));
            });
    gone.keySet().removeAll(callbacks.keySet());
    gone.keySet().removeAll(formerly.keySet());
    return new Lock(events, callbacks, formerly, gone);
  }
}
