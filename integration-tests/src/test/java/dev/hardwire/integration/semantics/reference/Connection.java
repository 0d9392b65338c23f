package dev.hardwire.integration.semantics.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A listener that was added, or an owner that was attached. */
final class Connection {

  private final String label;
  private final int number;
  private final Terms terms;
  private final List<Connection> registry;
  private boolean isClaimed;
  private int failuresInRow;

  /**
   * Appends to a registry.
   *
   * @param number that of the listener or the attachment
   */
  Connection(String label, int number, Terms terms, List<Connection> registry) {
    this.label = label;
    this.number = number;
    this.terms = terms;
    this.registry = registry;
    registry.add(this);
  }

  /**
   * What is to be heard.
   *
   * @param isOnce only one event
   * @param isOfSender only events of the sender
   * @param isOfOwner as long as an owner is there, who counts as the receiver
   * @param isWeak as long as it is not collected itself
   */
  record Terms(
      boolean isOnce,
      boolean isOfSender,
      boolean isOfOwner,
      boolean isWeak,
      @Nullable Object sender) {
    static final Terms ALL = new Terms(false, false, false, false, null);
    static final Terms WEAK = new Terms(false, false, false, true, null);
  }

  Terms terms() {
    return terms;
  }

  String label() {
    return label;
  }

  /** What an error handler is told. */
  String receiver() {
    return terms.isOfOwner() ? "keeper" : label;
  }

  /** Whether it can be removed by what was added. */
  boolean isFor(int added) {
    return number == added && !terms.isOfOwner();
  }

  int number() {
    return number;
  }

  /** Whether an event of the sender is to be heard; it counts as heard then. */
  boolean isReached(@Nullable Object sender) {
    if (terms.isOfSender() && (sender == null || !sender.equals(terms.sender()))) {
      return false;
    }
    if (terms.isOnce()) {
      boolean isFirst = !isClaimed;
      isClaimed = true;
      close();
      return isFirst;
    }
    return true;
  }

  boolean isActive() {
    return registry.contains(this);
  }

  void close() {
    registry.remove(this);
  }

  void succeeded() {
    failuresInRow = 0;
  }

  /** Counts a failure; tells whether the connection is removed by it. */
  boolean failed(int evictAfter) {
    failuresInRow++;
    boolean isEvicted = failuresInRow >= evictAfter && isActive();
    if (isEvicted) {
      close();
    }
    return isEvicted;
  }
}
