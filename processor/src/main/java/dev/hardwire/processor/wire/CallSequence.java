package dev.hardwire.processor.wire;

import dev.hardwire.processor.explain.CallFacts.Neighbour;
import dev.hardwire.processor.explain.CallFacts.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The callbacks of an event in their order.
 *
 * @param listeners the callbacks
 * @param wishes what they say of one another, as far as it could be obeyed
 * @param refused what could not, which is told
 */
record CallSequence(List<Listener> listeners, List<Wish> wishes, List<Wish> refused) {

  /** That of no callbacks. */
  static final CallSequence NONE = new CallSequence(List.of(), List.of(), List.of());

  CallSequence {
    listeners = List.copyOf(listeners);
    wishes = List.copyOf(wishes);
    refused = List.copyOf(refused);
  }

  static CallSequence of(
      List<Listener> listeners, Collection<Wish> wishes, Collection<Wish> refused) {
    List<Wish> obeyed = new ArrayList<>(wishes);
    obeyed.removeAll(refused);
    return new CallSequence(listeners, obeyed, List.copyOf(refused));
  }

  /** Why a callback stands where it stands. */
  Place placeOf(Listener listener) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (Wish wish : wishes) {
      boolean isFirst = wish.earlier().equals(listener);
      if (isFirst || wish.later().equals(listener)) {
        Callback other = (isFirst ? wish.later() : wish.earlier()).callback();
        neighbours.add(new Neighbour(other.target().label(), isFirst, wish.isBefore() != isFirst));
      }
    }
    return new Place(Wish.order(listener), neighbours, absent(listener));
  }

  private List<String> absent(Listener listener) {
    List<String> found =
        Stream.concat(wishes.stream(), refused.stream())
            .filter(wish -> wish.by().equals(listener))
            .map(Wish::name)
            .toList();
    return Stream.concat(
            listener.callback().place().before().stream(),
            listener.callback().place().after().stream())
        .filter(name -> !found.contains(name))
        .distinct()
        .toList();
  }
}
