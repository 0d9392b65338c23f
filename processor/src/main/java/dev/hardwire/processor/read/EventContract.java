package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A type with {@code @Event}, of the compilation at hand or of a module index.
 *
 * @param event the name of the event
 * @param type the contract
 * @param annotation its {@code @Event}
 * @param hasPublisher whether a publisher is generated next to it
 * @param method its one abstract method; absent where there isn't exactly one
 * @param parameters the method's parameters, as members of the contract
 * @param returnType the method's return type; absent where the method is
 * @param thrownTypes what the method declares to throw
 */
public record EventContract(
    String event,
    TypeElement type,
    AnnotationMirror annotation,
    boolean hasPublisher,
    Optional<ExecutableElement> method,
    List<ParameterDeclaration> parameters,
    Optional<TypeMirror> returnType,
    List<TypeMirror> thrownTypes) {

  /** Copies of the lists are kept. */
  public EventContract {
    parameters = List.copyOf(parameters);
    thrownTypes = List.copyOf(thrownTypes);
  }

  /** The canonical name of the contract. */
  public String name() {
    return type.getQualifiedName().toString();
  }

  /** The place of a member of the annotation, or of the annotation where the member isn't given. */
  public Location locationOf(String member) {
    return AnnotationReader.of(annotation)
        .value(member)
        .map(value -> Location.of(type, annotation, value))
        .orElseGet(() -> Location.of(type, annotation));
  }

  /** The types that the signature mentions. */
  public List<TypeMirror> mentioned() {
    return Stream.of(
            parameters.stream().map(ParameterDeclaration::type),
            returnType.stream(),
            thrownTypes.stream(),
            type.getInterfaces().stream())
        .flatMap(types -> types)
        .<TypeMirror>map(mentioned -> mentioned)
        .toList();
  }

  /** Whether a type in the signature is still to come from another processor. */
  public boolean isUnresolved() {
    return UnresolvedTypes.isInAny(mentioned());
  }
}
