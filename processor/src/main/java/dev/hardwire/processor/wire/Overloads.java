package dev.hardwire.processor.wire;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Methods that a call could mean instead of another one. */
final class Overloads {

  private Overloads() {}

  /**
   * Whether a type has a method of the same name and number of parameters. Others don't matter:
   * variable arguments are only considered where nothing else fits.
   */
  static boolean exist(ExecutableElement method, TypeElement type, Elements elements) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
        .filter(other -> other.getParameters().size() == method.getParameters().size())
        .anyMatch(other -> !other.equals(method));
  }
}
