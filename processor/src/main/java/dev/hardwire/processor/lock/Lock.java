package dev.hardwire.processor.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
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
    SortedMap<String, SortedMap<Integer, List<Parameter>>> events,
    SortedMap<String, SortedSet<String>> callbacks,
    SortedMap<String, String> formerly,
    SortedMap<String, String> gone) {

  /** Copies are kept. */
  public Lock {
    SortedMap<String, SortedMap<Integer, List<Parameter>>> versions = new TreeMap<>();
    events.forEach((event, known) -> versions.put(event, sorted(known)));
    events = Collections.unmodifiableSortedMap(versions);
    SortedMap<String, SortedSet<String>> heard = new TreeMap<>();
    callbacks.forEach(
        (id, names) -> heard.put(id, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
    callbacks = Collections.unmodifiableSortedMap(heard);
    formerly = sorted(formerly);
    gone = sorted(gone);
  }

  /** A lock that holds nothing. */
  public static Lock empty() {
    return new Lock(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
