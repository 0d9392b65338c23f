package dev.hardwire.integration.semantics.program;

import java.util.Map;

/**
 * What surrounds all callbacks, and which of its calls fail.
 *
 * @param isPresent whether there is any such hook
 */
public record Hooks(
    boolean isPresent,
    Map<Integer, Failing> before,
    Map<Integer, Failing> after,
    Map<Integer, Failing> failed) {

  public static final Hooks NONE = new Hooks(false, Map.of(), Map.of(), Map.of());
}
