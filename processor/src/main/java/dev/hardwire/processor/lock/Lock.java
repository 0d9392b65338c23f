package dev.hardwire.processor.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the lock file holds of one wiring.
 *
 * @param events the parameters of each version that is known, by the names of the events
 * @param callbacks the events of each durable callback, by its id
 * @param formerly the ids that callbacks had before, each with the present one
 * @param gone the ids that somebody declared to be gone, each with whatever was noted
 */
public record Lock(
    NavigableMap<String, NavigableMap<Integer, List<Parameter>>> events,
    NavigableMap<String, NavigableSet<String>> callbacks,
    NavigableMap<String, String> formerly,
    NavigableMap<String, String> gone) {

  /** Copies are kept. */
  public Lock {
    NavigableMap<String, NavigableMap<Integer, List<Parameter>>> versions = new TreeMap<>();
    events.forEach((event, known) -> versions.put(event, sorted(known)));
    events = Collections.unmodifiableNavigableMap(versions);
    NavigableMap<String, NavigableSet<String>> heard = new TreeMap<>();
    callbacks.forEach(
        (id, names) -> heard.put(id, Collections.unmodifiableNavigableSet(new TreeSet<>(names))));
    callbacks = Collections.unmodifiableNavigableMap(heard);
    formerly = sorted(formerly);
    gone = sorted(gone);
  }

  /** A lock that holds nothing. */
  public static Lock empty() {
    return new Lock(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  private static <K extends Comparable<K>, V> NavigableMap<K, V> sorted(Map<K, V> map) {
    return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
  }
}
