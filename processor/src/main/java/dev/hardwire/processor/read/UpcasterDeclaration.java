package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method with {@code @Upcaster} of a contract, whether it is well-formed or not.
 *
 * @param from the version that it reads
 * @param method the method
 * @param annotation its {@code @Upcaster}
 * @param parameters its parameters; the last one should be the contract
 */
public record UpcasterDeclaration(
    int from,
    ExecutableElement method,
    AnnotationMirror annotation,
    List<ParameterDeclaration> parameters) {

  /** A copy of the list is kept. */
  public UpcasterDeclaration {
    parameters = List.copyOf(parameters);
  }

  /** The parameters of the earlier version, which stand before the contract. */
  public List<ParameterDeclaration> earlier() {
    return parameters.subList(0, Math.max(0, parameters.size() - 1));
  }

  /** The name of the method. */
  public String name() {
    return method.getSimpleName().toString();
  }

  /** The place of the version. */
  public Location location() {
    return AnnotationReader.of(annotation)
        .value("value")
        .map(value -> Location.of(method, annotation, value))
        .orElseGet(() -> Location.of(method, annotation));
  }

  /** The types of the parameters. */
  public List<TypeMirror> mentioned() {
    return parameters.stream().map(ParameterDeclaration::type).toList();
  }

  /** Whether the version is a constant that the compiler could not find (yet). */
  boolean isVersionUnresolved() {
    return AnnotationReader.of(annotation).isUnresolved("value", Integer.class);
  }
}
