package dev.hardwire;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an event tells of itself to a callback that has a parameter of this type. One object is made
 * for each fire, and only for events with such a callback. Immutable, apart from the sender.
 *
 * @param event the name of the event
 * @param time when it was fired
 * @param metadata what its declaration tells ({@link Event#metadata}); unmodifiable
 * @param sender the argument of the contract's {@link Sender} parameter; empty where there is no
 *     such parameter or the argument is null
 */
public record EventInfo(
    String event, Instant time, Map<String, String> metadata, Optional<Object> sender) {

  /**
   * A copy of the metadata is kept.
   *
   * @param event the name of the event
   * @param time when it was fired
   * @param metadata what its declaration tells
   * @param sender who fired, where the event says so
   * @throws NullPointerException if anything is null
   */
  public EventInfo {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(time, "time");
    metadata = Map.copyOf(metadata);
    Objects.requireNonNull(sender, "sender");
  }
}
