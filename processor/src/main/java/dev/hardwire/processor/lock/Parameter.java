package dev.hardwire.processor.lock;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A parameter of an event.
 *
 * @param type its type, with packages
 * @param name its name
 */
public record Parameter(String type, String name) {

  @Override
  public String toString() {
    return type + " " + name;
  }

  /** Parameters as a declaration has them. */
  static String text(List<Parameter> parameters) {
    return parameters.stream().map(Parameter::toString).collect(Collectors.joining(", "));
  }
}
