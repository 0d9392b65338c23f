package dev.hardwire.benchmarks.peers;

import java.util.List;
import java.util.function.Consumer;

/**
 * A library that carries events to their handlers, set up as its documentation does it, but for
 * failures, which have to end the measurement. It is given events that were made before, so that
 * only what the library does is measured.
 */
public interface Peer {

  /**
   * Connects twenty events to their handlers.
   *
   * @param callbacks how many handlers each event has: 1, 10 or 100
   * @return what is to be fired
   */
  Connected connect(int callbacks);

  /** A bus that is handed subscribers and events. */
  static Connected bus(Posted posted, Consumer<Object> register, Consumer<Object> post) {
    List<Counting> subscribers = posted.create();
    subscribers.forEach(register);
    return new Connected(posted.fired(post), subscribers);
  }
}
