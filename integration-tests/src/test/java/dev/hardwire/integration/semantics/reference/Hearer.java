package dev.hardwire.integration.semantics.reference;

import dev.hardwire.integration.semantics.program.ListenerSpec;
import java.util.Optional;

/**
 * Something that a fire may reach: a callback, a callback of an attached owner, or a listener.
 *
 * @param member empty for a listener
 * @param listener empty for a callback
 */
record Hearer(
    Optional<Member> member, Optional<ListenerSpec> listener, Optional<Connection> connection) {

  static Hearer of(Member member) {
    return new Hearer(Optional.of(member), Optional.empty(), Optional.empty());
  }

  static Hearer of(Member member, Connection attached) {
    return new Hearer(Optional.of(member), Optional.empty(), Optional.of(attached));
  }

  static Hearer of(ListenerSpec listener, Connection added) {
    return new Hearer(Optional.empty(), Optional.of(listener), Optional.of(added));
  }

  /** What failures and hooks call it. */
  String identity() {
    return member.map(Member::identity).orElse("listener");
  }

  /** The instance that a callback is called on; empty for a static one. */
  String receiver() {
    if (member.isEmpty() || member.get().callback().isStatic()) {
      return "";
    }
    return connection.map(Connection::label).orElseGet(() -> member.get().owner().variable());
  }
}
