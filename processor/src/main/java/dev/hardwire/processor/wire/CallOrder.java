package dev.hardwire.processor.wire;

import dev.hardwire.processor.report.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sorts the callbacks of an event: those that take their time behind the others; of each kind by
 * their order; within one order, repeatedly the first one that need not wait for another (a
 * topological order: Kahn, "Topological sorting of large networks", 1962). Where that is
 * impossible, it tells of the loop and does as if that had not been wished.
 */
final class CallOrder {

  private final List<Problem> problems;
  private final OrderContradictions contradictions = new OrderContradictions();

  /** Adds contradictions to the problems. */
  CallOrder(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The callbacks in the order in which they run, with what decided on it.
   *
   * @param listeners the callbacks in the order of modules, owners and methods
   */
  CallSequence sorted(EventSignature event, List<Listener> listeners) {
    Set<Wish> all = Wishes.of(listeners);
    Set<Wish> wishes = new LinkedHashSet<>();
    Set<Wish> refused = new LinkedHashSet<>();
    for (Wish wish : all) {
      boolean isFirst = !event.callsLater(wish.earlier().callback());
      boolean isSecond = event.callsLater(wish.later().callback());
      if (isFirst && isSecond) {
        continue; // it is so whoever wishes it
      }
      if (!isFirst && !isSecond) {
        refused.add(wish);
        problems.addAll(contradictions.withThread(event.event(), wish));
      } else if (wish.contradictsOrder()) {
        refused.add(wish);
        problems.addAll(contradictions.withOrder(event.event(), wish));
      } else if (wish.isAmongEquals()) {
        wishes.add(wish);
      }
    }
    Map<Boolean, List<Listener>> kinds =
        listeners.stream().collect(Collectors.partitioningBy(l -> event.callsLater(l.callback())));
    List<Listener> sorted =
        kinds.values().stream()
            .flatMap(kind -> sorted(event.event(), kind, wishes, refused).stream())
            .toList();
    return CallSequence.of(sorted, all, refused);
  }

  /** Sorts callbacks of one kind. */
  private List<Listener> sorted(
      String event, List<Listener> listeners, Set<Wish> wishes, Set<Wish> refused) {
    Map<Integer, List<Listener>> byOrder = new TreeMap<>();
    listeners.forEach(
        listener ->
            byOrder.computeIfAbsent(Wish.order(listener), o -> new ArrayList<>()).add(listener));
    if (wishes.isEmpty()) {
      return byOrder.values().stream().flatMap(Collection::stream).toList();
    }
    return byOrder.values().stream()
        .flatMap(equals -> equals(event, equals, wishes, refused).stream())
        .toList();
  }

  /** Sorts callbacks of one order. */
  private List<Listener> equals(
      String event, List<Listener> listeners, Set<Wish> wishes, Set<Wish> refused) {
    IdentityHashMap<Listener, Integer> positions = new IdentityHashMap<>();
    listeners.forEach(listener -> positions.put(listener, positions.size()));
    Set<Wish> possible = new LinkedHashSet<>(wishes);
    possible.removeIf(wish -> !positions.containsKey(wish.earlier()));
    while (true) {
      List<Listener> sorted = sorted(listeners, possible, positions);
      if (sorted.size() == listeners.size()) {
        return sorted;
      }
      List<Wish> loop = loop(listeners, sorted, possible);
      problems.addAll(contradictions.loop(event, loop));
      possible.removeAll(loop);
      refused.addAll(loop);
    }
  }

  /** The callbacks that come to their turn. */
  private static List<Listener> sorted(
      List<Listener> listeners, Set<Wish> wishes, IdentityHashMap<Listener, Integer> positions) {
    int[] awaited = new int[listeners.size()];
    Map<Integer, List<Integer>> followers = new HashMap<>();
    for (Wish wish : wishes) {
      int later = positions.getOrDefault(wish.later(), 0);
      awaited[later]++;
      followers
          .computeIfAbsent(positions.getOrDefault(wish.earlier(), 0), p -> new ArrayList<>())
          .add(later);
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < awaited.length; i++) {
      if (awaited[i] == 0) {
        ready.add(i);
      }
    }
    List<Listener> sorted = new ArrayList<>();
    while (!ready.isEmpty()) {
      int next = ready.remove();
      sorted.add(listeners.get(next));
      for (int follower : followers.getOrDefault(next, List.of())) {
        if (--awaited[follower] == 0) {
          ready.add(follower);
        }
      }
    }
    return sorted;
  }

  /** A loop among those that wait for one another, found by going from each to one it awaits. */
  private static List<Wish> loop(
      List<Listener> listeners, List<Listener> sorted, Set<Wish> wishes) {
    IdentityHashMap<Listener, Wish> awaits = new IdentityHashMap<>();
    Set<Listener> done = Collections.newSetFromMap(new IdentityHashMap<>());
    done.addAll(sorted);
    wishes.stream()
        .filter(wish -> !done.contains(wish.earlier()))
        .forEach(wish -> awaits.putIfAbsent(wish.later(), wish));
    IdentityHashMap<Listener, Integer> visited = new IdentityHashMap<>();
    List<Wish> path = new ArrayList<>();
    Listener at =
        listeners.stream().filter(listener -> !done.contains(listener)).findFirst().orElseThrow();
    while (!visited.containsKey(at)) {
      visited.put(at, path.size());
      Wish wish = Objects.requireNonNull(awaits.get(at));
      path.add(wish);
      at = wish.earlier();
    }
    List<Wish> loop = new ArrayList<>(path.subList(visited.getOrDefault(at, 0), path.size()));
    Collections.reverse(loop);
    return loop;
  }
}
