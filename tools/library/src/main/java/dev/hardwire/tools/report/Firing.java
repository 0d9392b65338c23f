package dev.hardwire.tools.report;

/**
 * A place that fires an event.
 *
 * @param place the place
 * @param door by what it fires
 */
public record Firing(SourcePlace place, Door door) {

  /** By what an event is fired. */
  public enum Door {
    /** The contract's method is called. */
    CONTRACT,
    /** The contract's method is referred to: {@code userJoined::fire}. */
    REFERENCE,
    /** The static method of the generated publisher. */
    PUBLISHER,
    /** The static method of a generated dispatcher. */
    DISPATCHER,
    /** {@code wiring.run("user_joined", …)}. */
    NAME
  }
}
