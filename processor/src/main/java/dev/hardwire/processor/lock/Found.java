package dev.hardwire.processor.lock;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a wiring stores now.
 *
 * @param events its events with durable callbacks, by their names
 * @param callbacks its durable callbacks, by their ids
 */
public record Found(
    NavigableMap<String, FoundEvent> events, NavigableMap<String, FoundCallback> callbacks) {

  /** Copies are kept. */
  public Found {
    events = Collections.unmodifiableNavigableMap(new TreeMap<>(events));
    callbacks = Collections.unmodifiableNavigableMap(new TreeMap<>(callbacks));
  }

  /**
   * An event.
   *
   * @param contract the simple name of its contract
   * @param version the present version
   * @param parameters the present parameters
   * @param upcasters the parameters of those versions that can be read, without the contract
   */
  public record FoundEvent(
      String contract,
      int version,
      List<Parameter> parameters,
      Map<Integer, List<Parameter>> upcasters) {

    /** Copies are kept. */
    public FoundEvent {
      parameters = List.copyOf(parameters);
      upcasters = Map.copyOf(upcasters);
    }
  }

  /**
   * A durable callback.
   *
   * @param events what it listens to
   * @param formerly the ids that it had before
   */
  public record FoundCallback(Set<String> events, Set<String> formerly) {

    /** Copies are kept. */
    public FoundCallback {
      events = Set.copyOf(events);
      formerly = Set.copyOf(formerly);
    }
  }

  /** The present id of the callback that had one before; absent where none says so. */
  Optional<String> successorOf(String id) {
    return callbacks.entrySet().stream()
        .filter(callback -> callback.getValue().formerly().contains(id))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
