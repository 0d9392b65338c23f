package dev.hardwire.integration.semantics.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A callback.
 *
 * @param options the modifiers that it has
 * @param returned what it returns
 */
public record CallbackSpec(
    String method,
    List<String> events,
    Set<Option> options,
    Ordering ordering,
    Optional<Condition> when,
    List<Parameter> parameters,
    Returned returned,
    Set<Failing> exceptions,
    Behaviour behaviour) {

  /** A modifier. */
  public enum Option {
    STATIC,
    PUBLIC
  }

  /**
   * What a callback says of its place.
   *
   * @param id a name of its own; empty for none
   */
  public record Ordering(String id, int order, List<String> before, List<String> after) {
    public static final Ordering NONE = new Ordering("", 0, List.of(), List.of());
  }

  /**
   * What a callback returns.
   *
   * @param isOptional whether that is an {@code Optional} of the type
   * @param type empty for {@code void}
   */
  public record Returned(boolean isOptional, Optional<Type> type) {
    public static final Returned NOTHING = new Returned(false, Optional.empty());

    public static Returned of(Type type) {
      return new Returned(false, Optional.of(type));
    }
  }

  public boolean isStatic() {
    return options.contains(Option.STATIC);
  }

  public boolean isPublic() {
    return options.contains(Option.PUBLIC);
  }
}
