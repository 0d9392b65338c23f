package dev.hardwire.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;

/**
 * Twenty events, and the classes that subscribe to them.
 *
 * @param events one of each type
 * @param subscribers with at most ten handlers for each type
 */
record Posted(List<Object> events, List<Class<? extends Counting>> subscribers) {

  /** One of each subscriber. */
  List<Counting> create() {
    return subscribers.stream().map(Posted::create).toList();
  }

  private static Counting create(Class<? extends Counting> subscriber) {
    try {
      return subscriber.getConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The events, posted by what takes any. */
  List<Fired> fired(Consumer<Object> post) {
    return events.stream().map(event -> (Fired) amount -> post.accept(event)).toList();
  }
}
