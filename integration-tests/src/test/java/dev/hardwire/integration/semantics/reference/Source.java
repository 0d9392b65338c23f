package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.EventSpec;
import dev.hardwire.integration.semantics.program.OwnerSpec;
import dev.hardwire.integration.semantics.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event of the wiring, or an event object, which has listeners only. */
final class Source {

  private final Program program;
  private final int number;
  private final EventSpec event;
  private final boolean isObject;
  private final List<Member> callbacks;
  private final Map<OwnerSpec, List<Connection>> attached;
  private final List<Connection> listeners = new ArrayList<>();
  private Optional<List<@Nullable Object>> latest = Optional.empty();

  /**
   * Begins without listeners.
   *
   * @param attached the attached instances of each attachable owner; changes while things happen
   */
  Source(Program program, int number, Map<OwnerSpec, List<Connection>> attached) {
    this.program = program;
    this.number = number;
    this.event = program.eventOf(number);
    this.isObject = program.sources().get(number).isObject();
    this.attached = attached;
    this.callbacks = isObject ? List.of() : new CallOrder(program).of(event.name()).orElseThrow();
  }

  int number() {
    return number;
  }

  EventSpec event() {
    return event;
  }

  boolean isObject() {
    return isObject;
  }

  List<Connection> listeners() {
    return listeners;
  }

  Optional<List<@Nullable Object>> latest() {
    return latest;
  }

  /** Stores what is fired, where the event keeps that. */
  void keep(List<@Nullable Object> arguments) {
    if (event.isSticky()) {
      latest = Optional.of(arguments);
    }
  }

  /** Whether there is anybody who may hear the event, whatever conditions and senders say. */
  boolean isHeard() {
    return !snapshot().isEmpty();
  }

  /** All who are there now: callbacks in order, then listeners in the order of adding. */
  List<Hearer> snapshot() {
    List<Hearer> hearers = new ArrayList<>();
    for (Member member : callbacks) {
      if (member.isAttachable()) {
        connections(member.owner()).forEach(owner -> hearers.add(Hearer.of(member, owner)));
      } else {
        hearers.add(Hearer.of(member));
      }
    }
    listeners.forEach(connection -> hearers.add(asListener(connection)));
    return hearers;
  }

  /** A listener that was added. */
  Hearer asListener(Connection connection) {
    return Hearer.of(program.listeners().get(connection.number()), connection);
  }

  /** The callbacks of an owner that was attached. */
  List<Hearer> asOwner(OwnerSpec owner, Connection connection) {
    return callbacks.stream()
        .filter(member -> member.isAttachable() && member.owner().equals(owner))
        .map(member -> Hearer.of(member, connection))
        .toList();
  }

  private List<Connection> connections(OwnerSpec owner) {
    return attached.getOrDefault(owner, List.of());
  }
}
