package dev.hardwire.durable;

import java.util.List;
import java.util.Objects;

/**
 * What is stored of an event's arguments.
 *
 * @param <P> the record
 * @param type a generated record with a component for each parameter of the event
 * @param parameters the names of its components, in their order; unmodifiable
 */
public record PayloadType<P>(Class<P> type, List<String> parameters) {

  /**
   * A copy of the list is kept.
   *
   * @param type a generated record
   * @param parameters the names of its components, in their order
   */
  public PayloadType {
    Objects.requireNonNull(type, "type");
    parameters = List.copyOf(parameters);
  }

  /**
   * Names the parts of a payload.
   *
   * @param <P> the record
   * @param type a generated record
   * @param parameters the names of its components, in their order
   * @return the type
   */
  public static <P> PayloadType<P> of(Class<P> type, String... parameters) {
    return new PayloadType<>(type, List.of(parameters));
  }
}
