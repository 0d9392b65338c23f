package dev.hardwire.processor.wire;

import dev.hardwire.processor.explain.CallFacts.Neighbour;
import dev.hardwire.processor.explain.CallFacts.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells why the callbacks of an event stand where they stand. */
final class Places {

  private final Map<Listener, List<Wish>> obeyed = new HashMap<>();
  private final Map<Listener, List<Wish>> refused = new HashMap<>();

  /** The places in a sequence; those of a callback are found without looking at all wishes. */
  Places(CallSequence sequence) {
    for (Wish wish : sequence.wishes()) {
      add(obeyed, wish.earlier(), wish);
      add(obeyed, wish.later(), wish);
    }
    sequence.refused().forEach(wish -> add(refused, wish.by(), wish));
  }

  private static void add(Map<Listener, List<Wish>> wishes, Listener listener, Wish wish) {
    wishes.computeIfAbsent(listener, it -> new ArrayList<>()).add(wish);
  }

  /** Why a callback stands where it stands. */
  Place of(Listener listener) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Wish wish : obeyed.getOrDefault(listener, List.of())) {
      boolean isFirst = wish.earlier().equals(listener);
      Callback other = (isFirst ? wish.later() : wish.earlier()).callback();
      neighbours.add(new Neighbour(other.target().label(), isFirst, wish.isBefore() != isFirst));
    }
    return new Place(Wish.order(listener), neighbours, absent(listener));
  }

  private List<String> absent(Listener listener) {
    List<String> asked =
        Stream.concat(
                listener.callback().place().before().stream(),
                listener.callback().place().after().stream())
            .distinct()
            .toList();
    if (asked.isEmpty()) {
      return asked;
    }
    List<String> found =
        Stream.of(obeyed, refused)
            .flatMap(wishes -> wishes.getOrDefault(listener, List.of()).stream())
            .filter(wish -> wish.by().equals(listener))
            .map(Wish::name)
            .toList();
    return asked.stream().filter(name -> !found.contains(name)).toList();
  }
}
