package dev.hardwire.processor.read;

import dev.hardwire.processor.model.AsyncOptions;
import dev.hardwire.processor.model.DurableOptions;
import dev.hardwire.processor.model.PlaceModel;
import dev.hardwire.processor.model.RetryOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads an annotation's members by name; an absent member reads as empty. */
final class AnnotationReader {

  private final Map<String, AnnotationValue> members = new HashMap<>(); // javac makes it each time

  private AnnotationReader(AnnotationMirror annotation) {
    annotation
        .getElementValues()
        .forEach((member, value) -> members.put(member.getSimpleName().toString(), value));
  }

  static AnnotationReader of(AnnotationMirror annotation) {
    return new AnnotationReader(annotation);
  }

  /** The annotation of the given canonical name on an element. */
  static Optional<AnnotationMirror> find(Element element, String annotationName) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotationName)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  Optional<AnnotationValue> value(String member) {
    return Optional.ofNullable(members.get(member));
  }

  /** The values of an array member; a single value counts as an array of one. */
  List<AnnotationValue> values(String member) {
    AnnotationValue value = value(member).orElse(null);
    if (value == null) {
      return List.of();
    }
    if (value.getValue() instanceof List<?> list) {
      return list.stream().map(AnnotationValue.class::cast).toList();
    }
    return List.of(value);
  }

  String string(String member) {
    return value(member).map(value -> String.valueOf(value.getValue())).orElse("");
  }

  List<String> strings(String member) {
    return values(member).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  /** Whether a string is given by a constant that the compiler could not find (yet). */
  static boolean isUnresolvedString(AnnotationValue value) {
    return !(value.getValue() instanceof String text) || text.equals("<error>");
  }

  /** Whether any of the members is given by a constant that the compiler could not find (yet). */
  boolean hasUnresolved(String... members) {
    return Stream.of(members)
        .flatMap(member -> values(member).stream())
        .anyMatch(AnnotationReader::isUnresolvedString);
  }

  /** Whether a member of another type is given by a constant that is not there (yet). */
  boolean isUnresolved(String member, Class<?> type) {
    return value(member).filter(value -> !type.isInstance(value.getValue())).isPresent();
  }

  int integer(String member, int otherwise) {
    return value(member)
        .map(value -> value.getValue() instanceof Integer i ? i : otherwise)
        .orElse(otherwise);
  }

  /** The constant of an enum that is given, by its name. */
  <E extends Enum<E>> E constant(String member, E otherwise) {
    String name =
        value(member)
            .map(AnnotationValue::getValue)
            .filter(VariableElement.class::isInstance)
            .map(constant -> ((VariableElement) constant).getSimpleName().toString())
            .orElse(otherwise.name());
    return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }

  boolean isTrue(String member) {
    return value(member).map(value -> Boolean.TRUE.equals(value.getValue())).orElse(false);
  }

  List<AnnotationReader> annotations(String member) {
    return values(member).stream()
        .filter(value -> value.getValue() instanceof AnnotationMirror)
        .map(value -> of((AnnotationMirror) value.getValue()))
        .toList();
  }

  /** The place among the callbacks of an event, of a callback or its entry in an index. */
  PlaceModel place() {
    return new PlaceModel(string("id"), integer("order", 0), strings("before"), strings("after"));
  }

  /** How the calls of a callback are made, or of its entry in an index. */
  AsyncOptions async() {
    return new AsyncOptions(
        string("executor"),
        isTrue("async"),
        string("timeout"),
        integer("maxInFlight", 0),
        constant("whenFull", WhenFull.BLOCK) == WhenFull.REJECT,
        nested("retry").map(AnnotationReader::retry).orElse(RetryOptions.NONE),
        new DurableOptions(isTrue("durable"), strings("formerly"), string("orderedBy")));
  }

  private RetryOptions retry() {
    RetryOptions otherwise = RetryOptions.DEFAULT;
    return new RetryOptions(
        integer("attempts", otherwise.attempts()),
        value("first").isPresent() ? string("first") : otherwise.first(),
        value("max").isPresent() ? string("max") : otherwise.max());
  }

  /** The annotation that is a member's value. */
  Optional<AnnotationReader> nested(String member) {
    return annotations(member).stream().findFirst();
  }

  /** The names are those of the annotation's values. */
  private enum WhenFull {
    BLOCK,
    REJECT
  }

  List<TypeReference> types(String member) {
    return values(member).stream().map(value -> new TypeReference(value, type(value))).toList();
  }

  private static Optional<TypeElement> type(AnnotationValue value) {
    if (value.getValue() instanceof TypeMirror mirror && mirror.getKind() == TypeKind.DECLARED) {
      return Optional.of((TypeElement) ((DeclaredType) mirror).asElement());
    }
    return Optional.empty();
  }
}
