package dev.hardwire.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the last compile of a module into the same output left behind for one that is given only
 * some of the sources.
 *
 * @param namesByType the canonical names of all annotated types, with the lines that keep their
 *     parameters' names
 */
record LastCompile(Map<String, List<String>> namesByType) {

  /** There was no such compile. */
  static final LastCompile NONE = new LastCompile(Map.of());

  /** The canonical names of all annotated types. */
  Set<String> types() {
    return namesByType.keySet();
  }

  /** The lines that keep a type's parameter names; see {@link ParameterLines}. */
  List<String> parameterNames(String type) {
    return namesByType.getOrDefault(type, List.of());
  }
}
