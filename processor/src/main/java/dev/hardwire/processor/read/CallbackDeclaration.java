package dev.hardwire.processor.read;

import com.palantir.javapoet.ClassName;
import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.report.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * A method with {@code @Callback} in the compilation at hand, or one that inherits it, whether it
 * is well-formed or not.
 *
 * @param owner the class that declares it, or inherits it
 * @param method the method
 * @param type its type, as the owner has it
 * @param annotation its {@code @Callback}, or that of the method which it overrides
 * @param inheritance where the owner says that it inherits it; absent where it declares it
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
    ExecutableType type,
    AnnotationMirror annotation,
    Optional<Location> inheritance,
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
        owner,
        method,
        type,
        annotation,
        inheritance,
        events,
        renamed,
        place,
        async,
        when,
        renamedConditions);
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
    return reader.hasUnresolved("executor", "timeout", "formerly", "orderedBy")
        || reader.isUnresolved("async", Boolean.class)
        || reader.isUnresolved("durable", Boolean.class)
        || reader.isUnresolved("maxInFlight", Integer.class)
        || retry()
            .filter(
                retry ->
                    retry.hasUnresolved("first", "max")
                        || retry.isUnresolved("attempts", Integer.class))
            .isPresent();
  }

  /** Whether its calls are stored before they are made. */
  public boolean isDurable() {
    return async.isDurable();
  }

  private Optional<AnnotationReader> retry() {
    return AnnotationReader.of(annotation).nested("retry");
  }

  /** Whether a member of its {@code retry} is written down. */
  public boolean isGivenInRetry(String member) {
    return retry().flatMap(retry -> retry.value(member)).isPresent();
  }

  /** The place of a member of its {@code retry}, or of that where the member isn't given. */
  public Location locationInRetry(String member) {
    return retry()
        .flatMap(retry -> retry.value(member))
        .map(value -> locationOf(Optional.of(value)))
        .orElseGet(() -> locationOf("retry"));
  }

  /** Whether a member of the annotation is written down. */
  public boolean isGiven(String member) {
    return AnnotationReader.of(annotation).value(member).isPresent();
  }

  /** Whether it needs no instance of its owner. */
  public boolean isStatic() {
    return method.getModifiers().contains(Modifier.STATIC);
  }

  /** The place of the method, or where its owner inherits it. */
  public Location location() {
    return inheritance.orElseGet(() -> Location.of(method));
  }

  /** The place of an event's name in the annotation. */
  public Location locationOf(EventReference event) {
    return locationOf(Optional.of(event.value()));
  }

  /** The place of a member of the annotation, or of the annotation where the member isn't given. */
  public Location locationOf(String member) {
    return locationOf(AnnotationReader.of(annotation).value(member));
  }

  private Location locationOf(Optional<AnnotationValue> value) {
    return inheritance.orElseGet(
        () ->
            value
                .map(found -> Location.of(method, annotation, found))
                .orElseGet(() -> Location.of(method, annotation)));
  }

  /** The place of one of the values of a member, or that of the annotation. */
  public Location locationOf(String member, String text) {
    Optional<AnnotationValue> value =
        AnnotationReader.of(annotation).values(member).stream()
            .filter(each -> text.equals(each.getValue()))
            .findFirst();
    return value.isPresent() ? locationOf(value) : locationOf(member);
  }

  /** The place of its condition's method, or where its owner inherits it. */
  public Optional<Location> conditionLocation() {
    return condition().map(asked -> inheritance.orElseGet(() -> Location.of(asked.method())));
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
            Stream.of(type.getReturnType()),
            type.getThrownTypes().stream(),
            conditions.stream().flatMap(ConditionDeclaration::mentioned))
        .flatMap(types -> types)
        .<TypeMirror>map(type -> type)
        .toList();
  }

  /** Its method and those that may be its condition. */
  public List<ExecutableElement> methods() {
    return Stream.concat(Stream.of(method), conditions.stream().map(ConditionDeclaration::method))
        .toList();
  }

  /** Whether a type in the signature, or a name, is still to come from another processor. */
  public boolean isUnresolved() {
    return UnresolvedTypes.isInAny(mentioned())
        || !SourceVersion.isIdentifier(method.getSimpleName())
        || parameters.stream().anyMatch(ParameterDeclaration::isNameless)
        || events.stream().anyMatch(EventReference::isUnresolved)
        || AnnotationReader.of(annotation).hasUnresolved("id", "before", "after", "when")
        || isAsyncUnresolved();
  }
}
