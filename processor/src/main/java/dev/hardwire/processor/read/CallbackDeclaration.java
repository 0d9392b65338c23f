package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
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
 * @param place the place that it asks for among the callbacks of an event
 * @param async how its calls are made
 * @param when the name of its condition; empty where there is none
 * @param conditions the methods of that name; anything but one is a mistake
 */
public record CallbackDeclaration(
    TypeElement owner,
    ExecutableElement method,
    AnnotationMirror annotation,
    List<EventReference> events,
    List<ParameterDeclaration> parameters,
    PlaceModel place,
    AsyncOptions async,
    String when,
    List<ConditionDeclaration> conditions) {

  /** Copies of the lists are kept. */
  public CallbackDeclaration {
    events = List.copyOf(events);
    parameters = List.copyOf(parameters);
    conditions = List.copyOf(conditions);
  }

  /** The same callback where its parameters, and those of its condition, have other names. */
  public CallbackDeclaration with(
      List<ParameterDeclaration> renamed, List<ConditionDeclaration> renamedConditions) {
    return new CallbackDeclaration(
        owner, method, annotation, events, renamed, place, async, when, renamedConditions);
  }

  /** The method that decides whether it runs; absent where there is none, or not exactly one. */
  public Optional<ConditionDeclaration> condition() {
    return conditions.size() == 1 ? Optional.of(conditions.get(0)) : Optional.empty();
  }

  /** Whether the name of its condition is a constant that the compiler could not find (yet). */
  public boolean isWhenUnresolved() {
    return AnnotationReader.of(annotation).hasUnresolved("when");
  }

  /** Whether its limits, or who runs it, are constants that the compiler could not find (yet). */
  public boolean isAsyncUnresolved() {
    AnnotationReader reader = AnnotationReader.of(annotation);
    return reader.hasUnresolved("executor", "timeout")
        || reader.isUnresolved("async", Boolean.class)
        || reader.isUnresolved("maxInFlight", Integer.class);
  }

  /** Whether a member of the annotation is written down. */
  public boolean isGiven(String member) {
    return AnnotationReader.of(annotation).value(member).isPresent();
  }

  /** Whether it needs no instance of its owner. */
  public boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** The place of an event's name in the annotation. */
  public Location locationOf(EventReference event) {
    return Location.of(method, annotation, event.value());
  }

  /** The place of a member of the annotation, or of the annotation where the member isn't given. */
  public Location locationOf(String member) {
    return AnnotationReader.of(annotation)
        .value(member)
        .map(value -> Location.of(method, annotation, value))
        .orElseGet(() -> Location.of(method, annotation));
  }

  /** The place of one of the values of a member, or that of the annotation. */
  public Location locationOf(String member, String text) {
    return AnnotationReader.of(annotation).values(member).stream()
        .filter(value -> text.equals(value.getValue()))
        .findFirst()
        .map(value -> Location.of(method, annotation, value))
        .orElseGet(() -> locationOf(member));
  }

  /** How messages call it: {@code Emails.greetNewUser}. */
  public String displayName() {
    return displayName(owner, method);
  }

  /** How messages call a method, be it a callback or not. */
  public static String displayName(TypeElement owner, ExecutableElement method) {
    return String.join(".", ClassName.get(owner).simpleNames()) + "." + method.getSimpleName();
  }

  /** All types that the signature mentions. */
  public List<TypeMirror> mentioned() {
    return Stream.of(
            parameters.stream().map(ParameterDeclaration::type),
            Stream.of(method.getReturnType()),
            method.getThrownTypes().stream(),
            conditions.stream().flatMap(ConditionDeclaration::mentioned))
        .flatMap(types -> types)
        .<TypeMirror>map(type -> type)
        .toList();
  }

  /** Whether a type in the signature, or a name, is still to come from another processor. */
  public boolean isUnresolved() {
    return UnresolvedTypes.isInAny(mentioned())
        || events.stream().anyMatch(EventReference::isUnresolved)
        || AnnotationReader.of(annotation).hasUnresolved("id", "before", "after", "when")
        || isAsyncUnresolved();
  }
}
