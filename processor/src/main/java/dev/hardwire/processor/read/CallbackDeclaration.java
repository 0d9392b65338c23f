package dev.hardwire.processor.read;

import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method with {@code @Callback} in the compilation at hand, whether it is well-formed or not.
 *
 * @param owner the class that declares it
 * @param method the method
 * @param annotation its {@code @Callback}
 * @param events the events it names
 * @param parameters its parameters
 */
public record CallbackDeclaration(
    TypeElement owner,
    ExecutableElement method,
    AnnotationMirror annotation,
    List<EventReference> events,
    List<ParameterDeclaration> parameters) {

  /** Copies of the lists are kept. */
  public CallbackDeclaration {
    events = List.copyOf(events);
    parameters = List.copyOf(parameters);
  }

  /** Whether it needs no instance of its owner. */
  public boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** The place of an event's name in the annotation. */
  public Location locationOf(EventReference event) {
    return Location.of(method, annotation, event.value());
  }

  /** How messages call it: {@code Emails.greetNewUser}. */
  public String displayName() {
    return owner.getSimpleName() + "." + method.getSimpleName();
  }

  /** All types that the signature mentions. */
  public List<TypeMirror> mentioned() {
    return Stream.of(
            parameters.stream().map(ParameterDeclaration::type),
            Stream.of(method.getReturnType()),
            method.getThrownTypes().stream())
        .flatMap(types -> types)
        .<TypeMirror>map(type -> type)
        .toList();
  }

  /** Whether a type in the signature, or a name, is still to come from another processor. */
  public boolean isUnresolved() {
    return UnresolvedTypes.isInAny(mentioned())
        || events.stream().anyMatch(EventReference::isUnresolved);
  }
}
