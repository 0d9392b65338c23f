package dev.hardwire.integration.semantics.program;

/**
 * A parameter of an event, a callback or a condition.
 *
 * @param role what it means to an event; {@code PLAIN} elsewhere
 */
public record Parameter(String name, Type type, Role role) {

  /** What a parameter means to an event. */
  public enum Role {
    PLAIN,
    SENDER,
    FOLD
  }

  public static Parameter of(String name, Type type) {
    return new Parameter(name, type, Role.PLAIN);
  }

  public boolean isInfo() {
    return type == Type.INFO;
  }
}
