package dev.hardwire.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How an event is delivered, as its contract says.
 *
 * @param policy what becomes of failures
 * @param evictAfter the number of failures in a row that removes a listener or attached owner
 * @param whenUnheard what happens where nobody listens
 * @param isOpen whether listeners may be added
 * @param isSticky whether who arrives is handed the latest arguments
 * @param asksIfHeard whether the contract has a default method {@code isHeard}
 * @param sender which of the event's arguments says who fired
 * @param coversInterruption whether the contract lets an {@link InterruptedException} through
 * @param metadata what the event tells of itself, in the order of the declaration
 */
public record DeliveryModel(
    Policy policy,
    int evictAfter,
    Unheard whenUnheard,
    boolean isOpen,
    boolean isSticky,
    boolean asksIfHeard,
    Optional<Sender> sender,
    boolean coversInterruption,
    Map<String, String> metadata) {

  /** As where a contract says nothing. */
  public static final DeliveryModel PLAIN =
      new DeliveryModel(
          Policy.PROPAGATE,
          3,
          Unheard.IGNORE,
          false,
          false,
          false,
          Optional.empty(),
          false,
          Map.of());

  /** A copy of the map is kept, in its order. */
  public DeliveryModel {
    metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
  }

  /** Whether the event may have something to tell the wiring's error handler. */
  public boolean isReporting() {
    return policy.isReported() || whenUnheard == Unheard.REPORT;
  }

  /** What becomes of failures; the names are those of the annotation's values. */
  public enum Policy {
    PROPAGATE,
    COLLECT,
    ISOLATE,
    EVICT;

    /** Whether failures are handed to the error handler. */
    public boolean isReported() {
      return this == ISOLATE || this == EVICT;
    }
  }

  /** What happens where nobody listens; the names are those of the annotation's values. */
  public enum Unheard {
    IGNORE,
    REPORT,
    THROW
  }

  /**
   * The argument that says who fired.
   *
   * @param index which of the event's arguments it is
   * @param type its type
   */
  public record Sender(int index, TypeName type) {}
}
