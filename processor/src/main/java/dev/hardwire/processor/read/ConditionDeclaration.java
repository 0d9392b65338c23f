package dev.hardwire.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method that a callback names as its condition, whether it can be one or not.
 *
 * @param method the method
 * @param type its type, as the owner has it
 * @param parameters its parameters
 */
public record ConditionDeclaration(
    ExecutableElement method, ExecutableType type, List<ParameterDeclaration> parameters) {

  /** A copy of the list is kept. */
  public ConditionDeclaration {
    parameters = List.copyOf(parameters);
  }

  /** Whether it needs no instance of its class. */
  public boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** All types that the signature mentions. */
  Stream<TypeMirror> mentioned() {
    return Stream.of(
            parameters.stream().map(ParameterDeclaration::type),
            Stream.of(type.getReturnType()),
            type.getThrownTypes().stream())
        .flatMap(types -> types);
  }
}
