package dev.hardwire.processor.check;

import dev.hardwire.processor.read.CallbackDeclaration;
import dev.hardwire.processor.read.OwnerDeclaration;
import dev.hardwire.processor.report.Location;
import dev.hardwire.processor.report.Problem;
import dev.hardwire.processor.report.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Whether methods of a class with callbacks are annotated for another library, more often by an
 * import that a tool proposed than by intention. A method that is a callback as well, or that takes
 * an event of such a library, is meant as it is.
 */
public final class ForeignAnnotationCheck {

  private final OwnerDeclaration owner;
  private final List<ExecutableElement> callbacks;
  private final List<Problem> problems = new ArrayList<>();

  private ForeignAnnotationCheck(OwnerDeclaration owner) {
    this.owner = owner;
    this.callbacks = owner.declared().map(CallbackDeclaration::method).toList();
  }

  /** The problems of an owner's other methods. */
  public static List<Problem> problems(OwnerDeclaration owner) {
    ForeignAnnotationCheck check = new ForeignAnnotationCheck(owner);
    ElementFilter.methodsIn(owner.type().getEnclosedElements()).stream()
        .filter(method -> !check.callbacks.contains(method))
        .forEach(check::method);
    return check.problems;
  }

  private void method(ExecutableElement method) {
    Stream.<Element>concat(Stream.of(method), method.getParameters().stream())
        .forEach(
            place ->
                place.getAnnotationMirrors().stream()
                    .filter(annotation -> !isForEventsOfItsOwn(method, place, annotation))
                    .forEach(annotation -> annotation(method, place, annotation)));
  }

  private void annotation(ExecutableElement method, Element place, AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    library(type, place, annotation)
        .ifPresent(library -> problems.add(problem(method, place, annotation, type, library)));
  }

  private Problem problem(
      ExecutableElement method,
      Element place,
      AnnotationMirror annotation,
      TypeElement type,
      String library) {
    return Problem.of(
            ProblemCode.FOREIGN_ANNOTATION,
            Location.of(place, annotation),
            CallbackDeclaration.displayName(owner.type(), method)
                + " has @"
                + type.getSimpleName()
                + " of "
                + library
                + ", not @Callback, so Hardwire never calls it.",
            "Use @dev.hardwire.Callback, or move the method to a class without callbacks.")
        .about(callbacks);
  }

  /** The library that an annotation belongs to; absent where it says nothing of calls. */
  private static Optional<String> library(
      TypeElement type, Element place, AnnotationMirror annotation) {
    String name = type.getQualifiedName().toString();
    if (annotation.getAnnotationType().getKind() != TypeKind.DECLARED) {
      return Optional.empty(); // the compiler tells that it does not exist
    }
    boolean looksLikeOurs =
        place instanceof ExecutableElement
            && type.getSimpleName().contentEquals("Callback")
            && isNamed(annotation);
    return ForeignLibraries.of(name)
        .or(() -> looksLikeOurs ? Optional.of("another library (" + name + ")") : Optional.empty());
  }

  /** Whether an annotation has a name or names where ours has those of events. */
  private static boolean isNamed(AnnotationMirror annotation) {
    return annotation.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .flatMap(entry -> values(entry.getValue()))
        .anyMatch(String.class::isInstance);
  }

  /** Whether a method hears what the other library itself tells, such as its start. */
  private static boolean isForEventsOfItsOwn(
      ExecutableElement method, Element place, AnnotationMirror annotation) {
    Stream<TypeMirror> taken = method.getParameters().stream().map(Element::asType);
    Stream<TypeMirror> qualifiers =
        place.getAnnotationMirrors().stream()
            .filter(other -> !other.equals(annotation))
            .map(AnnotationMirror::getAnnotationType);
    Stream<TypeMirror> named =
        annotation.getElementValues().values().stream()
            .flatMap(ForeignAnnotationCheck::values)
            .filter(TypeMirror.class::isInstance)
            .map(TypeMirror.class::cast);
    return Stream.of(taken, place.equals(method) ? named : qualifiers)
        .flatMap(types -> types)
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .anyMatch(type -> ForeignLibraries.own(type.getQualifiedName().toString()));
  }

  /** What a value holds, or each part of an array. */
  private static Stream<Object> values(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().map(part -> ((AnnotationValue) part).getValue())
        : Stream.of(value.getValue());
  }
}
