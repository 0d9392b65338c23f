package dev.hardwire.processor.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
}
