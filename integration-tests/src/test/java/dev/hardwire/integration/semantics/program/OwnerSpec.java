package dev.hardwire.integration.semantics.program;

import java.util.List;
import java.util.Optional;

/**
 * A class with callbacks.
 *
 * @param outer the simple name of the class around it
 * @param module the number of its module; 0 for that of the wiring
 */
public record OwnerSpec(
    String name,
    Optional<String> outer,
    int module,
    boolean isPublic,
    boolean isAttachable,
    List<CallbackSpec> callbacks) {

  /** The name without the package. */
  public String nestedName() {
    return outer.map(around -> around + "." + name).orElse(name);
  }

  /** Whether a wiring asks for an instance. */
  public boolean isSingle() {
    return !isAttachable && hasInstanceCallbacks();
  }

  public boolean hasInstanceCallbacks() {
    return callbacks.stream().anyMatch(callback -> !callback.isStatic());
  }

  /** As the first step of a builder and the like call it. */
  public String variable() {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
